import Reports

/// What shells need to complete commands, flags and values: made from the tables that make parser and help.
enum Completions {
  /// Shells that are known.
  enum Shell: String, CaseIterable {
    case bash
    case zsh
    case fish
  }

  /// The script for a shell.
  static func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  /// The words of operands that are of a closed set.
  static func operands(of command: CommandName) -> [String] {
    switch command {
    case .completions: Shell.allCases.map(\.rawValue)
    case .schema: RecordSchema.allCases.map(\.rawValue)
    default: []
    }
  }

  /// Commands by their first word, each with the words that may follow it.
  static var families: [(name: String, members: [String])] {
    var families: [(name: String, members: [String])] = []
    for command in CommandName.allCases {
      let words = command.rawValue.split(separator: " ").map(String.init)
      if let index = families.firstIndex(where: { $0.name == words[0] }) {
        families[index].members += words.dropFirst()
      } else {
        families.append((words[0], Array(words.dropFirst())))
      }
    }
    return families
  }

  /// The flags of a command, each once.
  static func flags(of command: CommandName) -> [Flag] {
    var names: Set<Flag.Name> = []
    return Flag.all.filter {
      $0.commands.contains(command) && names.insert($0.name).inserted
    }
  }
}

extension Completions {
  private static var bash: String {
    let commands = CommandName.allCases.map { command in
      let flags = flags(of: command).flatMap(\.words).joined(separator: " ")
      let operands = operands(of: command).joined(separator: " ")
      let words = operands.isEmpty ? "" : "; operands='\(operands)'"
      return "    '\(command.rawValue)') flags='\(flags)'\(words) ;;\n"
    }
    let subcommands = families.filter { !$0.members.isEmpty }.map { family in
      "    \(family.name)) operands='\(family.members.joined(separator: " "))' ;;\n"
    }
    let values = CommandName.allCases.flatMap { command in
      flags(of: command).compactMap { flag -> String? in
        guard case .oneOf(let words) = flag.value else { return nil }
        return "    '\(command.rawValue) --\(flag.name.rawValue)')"
          + " values='\(words.joined(separator: " "))' ;;\n"
      }
    }
    return """
      # bash completion for aftercare, made by `aftercare completions bash`
      _aftercare() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local takers=' \(takers.joined(separator: " ")) '
        local -a words=()
        local index word flag='' flags='' operands='' values=''
        for ((index = 1; index < COMP_CWORD; index++)); do
          word=${COMP_WORDS[index]}
          if [[ $word == = ]]; then flag=''
          elif [[ -n $flag ]]; then flag=''
          elif [[ $word == -* ]]; then [[ $takers == *" $word "* ]] && flag=$word
          else words+=("$word"); fi
        done
        if [[ $current == = ]]; then current=''; fi
        if [[ $previous == = ]]; then flag=${COMP_WORDS[COMP_CWORD-2]}; fi
        local command=${words[0]-}
        case $command in
      \(subcommands.joined())  esac
        if [[ -n $operands ]]; then
          if ((${#words[@]} > 1)); then
            command+=" ${words[1]}"
            operands=''
          fi
        elif [[ -z $command ]]; then
          operands='\(families.map(\.name).joined(separator: " ")) help'
        fi
        case $command in
      \(commands.joined())  esac
        if [[ -n $flag ]]; then
          case "$command $flag" in
      \(values.joined())  esac
          if [[ -n $values ]]; then COMPREPLY=($(compgen -W "$values" -- "$current"))
          else compopt -o filenames 2> /dev/null; COMPREPLY=($(compgen -f -- "$current")); fi
        elif [[ $current == -* ]]; then
          COMPREPLY=($(compgen -W "$flags" -- "$current"))
        elif [[ -n $operands ]]; then
          COMPREPLY=($(compgen -W "$operands" -- "$current"))
        else
          compopt -o filenames 2> /dev/null
          COMPREPLY=($(compgen -f -- "$current"))
        fi
      }
      complete -F _aftercare aftercare

      """
  }
}

extension Completions {
  private static var fish: String {
    var text = """
      # fish completion for aftercare, made by `aftercare completions fish`
      function __aftercare_command
        set -l words
        set -l skip 0
        for word in (commandline -opc)[2..]
          if test $skip = 1
            set skip 0
          else if string match -q -- '-*' $word
            contains -- $word \(takers.joined(separator: " ")); and set skip 1
          else
            set -a words $word
          end
        end
        if contains -- "$words[1]" \(families.filter { !$0.members.isEmpty }.map(\.name).joined(separator: " "))
          echo (string join ' ' -- $words[1..2])
        else
          echo "$words[1]"
        end
      end
      function __aftercare_at
        test (__aftercare_command) = "$argv"
      end

      """
    for family in families {
      text += "complete -c aftercare -n '__aftercare_at \"\"' -f -a '\(family.name)'"
      if let command = CommandName(rawValue: family.name) {
        text += " -d \(quoted(command.summary))"
      }
      text += "\n"
      for member in family.members {
        let summary = CommandName(rawValue: "\(family.name) \(member)")?.summary ?? ""
        text += "complete -c aftercare -n '__aftercare_at \(family.name)' -f -a '\(member)'"
        text += " -d \(quoted(summary))\n"
      }
    }
    for command in CommandName.allCases {
      let place = "complete -c aftercare -n '__aftercare_at \(command.rawValue)'"
      let words = operands(of: command)
      if !words.isEmpty { text += "\(place) -f -a '\(words.joined(separator: " "))'\n" }
      for flag in flags(of: command) {
        text += "\(place) -l \(flag.name.rawValue)"
        if let letter = flag.letter { text += " -s \(letter)" }
        switch flag.value {
        case .nothing: break
        case .any: text += " -r -F"
        case .oneOf(let words): text += " -x -a '\(words.joined(separator: " "))'"
        }
        text += " -d \(quoted(flag.summary))\n"
      }
    }
    return text
  }

  private static var takers: [String] {
    Set(Flag.all.filter(\.takesValue).map { "--\($0.name.rawValue)" }).sorted()
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\" + String($0) : String($0) }.joined() + "'"
  }
}

extension Completions {
  private static var zsh: String {
    let commands = families.map { family in
      let summary =
        CommandName(rawValue: family.name)?.summary
        ?? "one of: " + family.members.joined(separator: ", ")
      return "    \(zshWord(family.name, summary))\n"
    }
    let subcommands = families.filter { !$0.members.isEmpty }.map { family in
      let members = family.members.map { member in
        zshWord(member, CommandName(rawValue: "\(family.name) \(member)")?.summary ?? "")
      }
      return "    (\(family.name)) next=(\(members.joined(separator: " "))) ;;\n"
    }
    let specs = CommandName.allCases.map { command in
      let flags = flags(of: command).flatMap(zshSpecs)
      let words = operands(of: command)
      let operand =
        words.isEmpty ? "'*:file:_files'" : "'*:name:(\(words.joined(separator: " ")))'"
      return
        "    ('\(command.rawValue)') specs=(\((flags + [operand]).joined(separator: " "))) ;;\n"
    }
    return """
      #compdef aftercare
      # zsh completion for aftercare, made by `aftercare completions zsh`
      _aftercare() {
        local -a commands next specs
        local command=${words[2]-}
        commands=(
      \(commands.joined())  )
        if ((CURRENT == 2)); then
          _describe command commands
          return
        fi
        case $command in
      \(subcommands.joined())  esac
        if ((${#next} && CURRENT == 3)); then
          _describe command next
          [[ $command == gate && ${words[CURRENT]} == -* ]] || return
        fi
        if ((${#next})) && ((${next[(I)${words[3]-}:*]})); then
          command+=" ${words[3]}"
          shift words
          ((CURRENT--))
        fi
        shift words
        ((CURRENT--))
        case $command in
      \(specs.joined())  esac
        _arguments -s $specs
      }
      if [[ $funcstack[1] == _aftercare ]]; then _aftercare "$@"; else compdef _aftercare aftercare; fi

      """
  }

  private static func zshWord(_ name: String, _ summary: String) -> String {
    zshQuoted("\(name):\(summary.map { $0 == ":" ? "\\:" : String($0) }.joined())")
  }

  private static func zshSpecs(_ flag: Flag) -> [String] {
    let summary = flag.summary.map { "[]:\\".contains($0) ? "\\" + String($0) : String($0) }
    let action =
      switch flag.value {
      case .nothing: ""
      case .any: ":value:_files"
      case .oneOf(let words): ":value:(\(words.joined(separator: " ")))"
      }
    return flag.words.map { word in
      let repeats = flag.isRepeatable ? "*" : ""
      return zshQuoted("\(repeats)\(word)[\(summary.joined())]\(action)")
    }
  }

  private static func zshQuoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
  }
}

extension CommandName {
  /// Commands that tell of the tool itself, each with what it is good for.
  var settingExamples: [(command: String, purpose: String)] {
    switch self {
    case .schema:
      [
        ("aftercare schema", "the records that have a schema"),
        ("aftercare schema interaction > interaction.schema.json", "the schema of one"),
      ]
    case .completions:
      [
        (
          "aftercare completions bash > ~/.local/share/bash-completion/completions/aftercare",
          "bash"
        ),
        ("aftercare completions zsh > ~/.zfunc/_aftercare", "zsh, with ~/.zfunc in fpath"),
        ("aftercare completions fish > ~/.config/fish/completions/aftercare.fish", "fish"),
      ]
    case .configShow:
      [("aftercare config show", "from a flag, the environment, the file, or built in")]
    default: []
    }
  }
}

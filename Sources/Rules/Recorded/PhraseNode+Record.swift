/// Phrases and what they are made of.
extension PhraseNode: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 8) {
    case 0: self = .word(reader.string())
    case 1: self = .beginning(reader.string())
    case 2: self = .sequence(reader.values())
    case 3: self = .choice(reader.values())
    case 4: self = .optional(reader.value())
    case 5: self = .gap(reader.number())
    case 6: self = .list(reader.string())
    default: self = .slot(reader.value())
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .word(let text): writer.write(0, text)
    case .beginning(let text): writer.write(1, text)
    case .sequence(let nodes): writer.write(2, nodes)
    case .choice(let nodes): writer.write(3, nodes)
    case .optional(let node): writer.write(4, node)
    case .gap(let width):
      writer.number(5)
      writer.number(width)
    case .list(let name): writer.write(6, name)
    case .slot(let slot): writer.write(7, slot)
    }
  }
}

extension Slot: Recordable {}

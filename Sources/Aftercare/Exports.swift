// What an embedding program needs to name comes with `import Aftercare` alone: records, rules, advice, diagnostics.
@_exported public import Casework
@_exported public import Diagnostics
@_exported public import Rules
@_exported public import Transcripts

// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Links Swift's and Foundation's libraries into the tool.
///
/// To load them at every start would take longer than all the rest of a start, and keep more memory than an audit. Nothing
/// refers by name to the part of Foundation that knows the time zones, so all of that library is asked for; some of its
/// symbols stand in two of its objects. The linker is the one that comes with Swift.
let staticLinking =
  ["-static-stdlib", "-use-ld=lld"]
  + [
    "--allow-multiple-definition", "--whole-archive", "-lFoundationInternationalization",
    "--no-whole-archive", "-lFoundationEssentials", "-l_FoundationICU", "-l_FoundationCShims",
    "-l_FoundationCollections", "-lstdc++",
  ].flatMap { ["-Xlinker", $0] }

/// What needs a library that not everybody has is built where it is asked for by `--traits PostgreSQL`.
let postgreSQL = TargetDependencyCondition.when(traits: ["PostgreSQL"])

func stage(_ name: String, _ dependencies: [String] = [], data: [String] = []) -> Target {
  .target(
    name: name,
    dependencies: dependencies.map { .target(name: $0) },
    exclude: data,
    swiftSettings: strict)
}

func suite(_ name: String, _ dependencies: [String], data: [String] = []) -> Target {
  .testTarget(
    name: name,
    dependencies: (dependencies + ["TestSupport"]).map { .target(name: $0) },
    exclude: data,
    swiftSettings: strict)
}

let package = Package(
  name: "Aftercare",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "aftercare", targets: ["AftercareTool"]),
    .executable(name: "aftercare-bench", targets: ["AftercareBench"]),
    .library(name: "Aftercare", targets: ["Aftercare"]),
  ],
  traits: [
    .trait(
      name: "PostgreSQL", description: "A ledger on a PostgreSQL server, by the system's libpq")
  ],
  targets: [
    stage("Diagnostics"),
    stage("Transcripts", ["Diagnostics"]),
    stage("Rules", ["Diagnostics", "Transcripts"]),
    stage("StandardRules"),
    stage("Matching", ["Rules", "Transcripts"]),
    stage("Casework", ["Matching", "Rules", "Transcripts"]),
    stage("Redaction"),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    stage("Bookkeeping", ["Casework", "CSQLite", "Rules", "Transcripts"]),
    .systemLibrary(
      name: "CPostgreSQL", pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
    .target(
      name: "BookkeepingPostgreSQL",
      dependencies: ["Bookkeeping", .target(name: "CPostgreSQL", condition: postgreSQL)],
      swiftSettings: strict),
    stage("Evaluation", ["Casework", "Diagnostics", "Matching", "Rules", "Transcripts"]),
    stage(
      "Reports",
      ["Casework", "Diagnostics", "Evaluation", "Matching", "Rules", "Transcripts"],
      data: ["Page/Sources"]),
    stage(
      "Aftercare",
      [
        "Casework", "Diagnostics", "Matching", "Redaction", "Reports", "Rules", "StandardRules",
        "Transcripts",
      ]),
    .executableTarget(
      name: "AftercareTool",
      dependencies: [
        "Aftercare", "Bookkeeping",
        .target(name: "BookkeepingPostgreSQL", condition: postgreSQL), "Casework", "Diagnostics",
        "Evaluation", "Matching", "Redaction", "Reports", "Rules", "Transcripts",
      ],
      exclude: ["Manual"],
      swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(staticLinking, .when(platforms: [.linux], configuration: .release))
      ]),
    .executableTarget(
      name: "AftercareBench",
      dependencies: [
        "Aftercare", "Casework", "Diagnostics", "Matching", "Redaction", "Reports", "Rules",
        "Transcripts",
      ],
      exclude: ["Records"],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Rules"], path: "Tests/TestSupport",
      swiftSettings: strict),
    suite("DiagnosticsTests", ["Diagnostics"]),
    suite("TranscriptsTests", ["Diagnostics", "Transcripts"], data: ["Fixtures"]),
    suite("RulesTests", ["Diagnostics", "Rules", "Transcripts"], data: ["Problems"]),
    suite("MatchingTests", ["Matching", "Rules", "Transcripts"]),
    suite("CaseworkTests", ["Aftercare", "Casework", "Matching", "Rules", "Transcripts"]),
    .testTarget(
      name: "BookkeepingTests",
      dependencies: [
        "Aftercare", "Bookkeeping",
        .target(name: "BookkeepingPostgreSQL", condition: postgreSQL), "Casework", "Reports",
        "Rules", "TestSupport", "Transcripts",
      ], swiftSettings: strict),
    suite("RedactionTests", ["Redaction"], data: ["Cases"]),
    suite(
      "EvaluationTests",
      ["Aftercare", "Casework", "Diagnostics", "Evaluation", "Matching", "Rules", "Transcripts"]),
    suite(
      "ReportsTests",
      ["Casework", "Diagnostics", "Evaluation", "Reports", "Rules", "Transcripts"]),
    suite(
      "AftercareTests",
      [
        "Aftercare", "Casework", "Diagnostics", "Matching", "Reports", "Rules", "StandardRules",
        "Transcripts",
      ], data: ["Problems"]),
    suite(
      "AftercareToolTests", ["AftercareTool", "Diagnostics", "Reports", "Transcripts"],
      data: ["Hostile", "Measured"]),
    suite(
      "AftercareBenchTests",
      ["AftercareBench", "Casework", "Diagnostics", "Rules", "Transcripts"]),
    suite("ArchitectureTests", []),
  ],
  swiftLanguageModes: [.v6]
)

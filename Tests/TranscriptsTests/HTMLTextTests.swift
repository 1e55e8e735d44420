import TestSupport
import Testing

@testable import Transcripts

@Suite("HTML bodies")
struct HTMLTextTests {
  @Test(
    "a body reads as it is seen",
    arguments: [
      ("<p>this is the message body</p>", "this is the message body"),
      ("<p>One</p><p>Two</p>", "One\nTwo"),
      ("One<br>Two<br/>Three<BR />Four", "One\nTwo\nThree\nFour"),
      ("a<br><br><br><br>b", "a\n\nb"),
      ("  spread \n over\tlines ", "spread over lines"),
      ("Tom &amp; Jerry &lt;3 &#39;x&#x27; &nbsp;y", "Tom & Jerry <3 'x' y"),
      ("5 < 6 and a&b; R&D &unknown; &", "5 < 6 and a&b; R&D &unknown; &"),
      ("<a href=\"x>y\" title='>'>link</a>", "link"),
      ("<!-- hidden --><style>p{}</style>seen<script>if (a<b) x()</script>", "seen"),
      ("<ul><li>one</li><li>two</li></ul>", "one\ntwo"),
      ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
      ("<b>bo</b>ld", "bold"),
      ("&#0;&#1114112;&#xD800;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("<script>never closed", ""),
      ("<!-- never closed", ""),
      ("<p unclosed", "<p unclosed"),
      ("", ""),
    ])
  func plain(_ html: String, _ text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test("no text takes long or breaks it")
  func hostile() {
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "<", ">", "&", ";", "#", "\"", "'", "<!--", "-->", "<script", "é", "a", " ", "/", "\0",
    ]
    for _ in 0..<300 {
      let html = (0..<200).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      #expect(HTMLText.plain(html).utf8.count <= html.utf8.count * 3)
    }
    #expect(HTMLText.plain(String(repeating: "<a \"", count: 3000)).utf8.count > 0)
  }

  @Test(
    "a reply says what it adds, not what it quotes",
    arguments: [
      (
        "All fine.\n\n  On Friday, 4 March 2026, Ann <a@x.example> wrote:\n\n  Is it fine?\n",
        "All fine."
      ),
      ("Yes.\n> Is it fine?\nThanks", "Yes.\nThanks"),
      ("Yes.\n-----Original Message-----\nFrom: x", "Yes."),
      ("Yes.\nOn Fri, 4 Mar 2026 at 10:15, Ann Long-Name\n<a@x.example> wrote:\n> old", "Yes."),
      ("On the whole it works.", "On the whole it works."),
      ("> only a quote", "> only a quote"),
    ])
  func mail(_ body: String, _ said: String) {
    #expect(MailBody.withoutQuoted(body) == said)
  }

  @Test(
    "times are read as platforms write them",
    arguments: [
      ("2026-03-04T10:15:00Z", "2026-03-04T10:15:00Z", true),
      ("2026-03-04T10:15Z", "2026-03-04T10:15:00Z", true),
      ("2026-03-04 10:15:00 UTC", "2026-03-04T10:15:00Z", true),
      ("2026-03-04T10:15:00+0100", "2026-03-04T10:15:00+01:00", true),
      ("2026-03-04 10:15:00 -0500", "2026-03-04T10:15:00-05:00", true),
      ("2026-03-04T10:15:00.123456", "2026-03-04T10:15:00.123Z", false),
      ("2026-03-04 10:15", "2026-03-04T10:15:00Z", false),
    ])
  func times(_ text: String, _ read: String, _ hasZone: Bool) throws {
    let time = try #require(PlatformTime(text: text))
    #expect(time.timestamp.rfc3339 == read)
    #expect(time.hasZone == hasZone)
  }

  @Test(
    "what is no time is none",
    arguments: ["", "NOT-A-DATE", "2026-02-30T10:00:00Z", "10:15", "20260304"])
  func noTime(_ text: String) {
    #expect(PlatformTime(text: text) == nil)
  }

  @Test("base64url is text again")
  func base64() {
    #expect(Base64URL.text("SGVsbG8sIHfDtnJsZCE_") == "Hello, wörld!?")
    #expect(Base64URL.text("****") == nil)
  }
}

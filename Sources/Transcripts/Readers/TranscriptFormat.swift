/// The formats that transcripts come in, by the names that `--from` takes and records show.
package enum TranscriptFormat: String, Sendable, Hashable, CaseIterable {
  case turnRecords = "jsonl"
  case plainText = "text"
  case commaSeparated = "csv"
  case tabSeparated = "tsv"
  case webVTT = "webvtt"
  case subRip = "srt"
  case whatsApp = "whatsapp"
  case email
  case contactLensVoice = "contact-lens-voice"
  case contactLensChat = "contact-lens-chat"
  case contactLensRealTime = "contact-lens-realtime"
  case connectChat = "connect-chat"
  case transcribeCallAnalytics = "transcribe-call-analytics"
  case transcribe
  case genesys
  case googleInsights = "google-insights"
  case vCon = "vcon"
  case zendeskComments = "zendesk-comments"
  case zendeskLog = "zendesk-log"
  case intercom
  case whisper
  case whisperX = "whisperx"
  case deepgram
  case assemblyAI = "assemblyai"
  case revAI = "revai"
  case twilioSentences = "twilio-sentences"
  case twilioMessages = "twilio-messages"
  case liveChat = "livechat"
  case salesforce
  case salesforceChat = "salesforce-chat"
  case slack
  case podcast
  case chatMessages = "chat-messages"

  /// What people call it.
  package var title: String {
    switch self {
    case .turnRecords: "turn records, one JSON object a line"
    case .plainText: "plain text with a speaker before each colon"
    case .commaSeparated: "CSV, a row a message"
    case .tabSeparated: "tab-separated values, a row a message"
    case .webVTT: "WebVTT captions"
    case .subRip: "SubRip captions"
    case .whatsApp: "WhatsApp chat export"
    case .email: "e-mails with their header lines"
    case .contactLensVoice: "Amazon Connect Contact Lens, voice"
    case .contactLensChat: "Amazon Connect Contact Lens, chat"
    case .contactLensRealTime: "Amazon Connect Contact Lens, real-time segments"
    case .connectChat: "Amazon Connect chat transcript"
    case .transcribeCallAnalytics: "Amazon Transcribe Call Analytics"
    case .transcribe: "Amazon Transcribe"
    case .genesys: "Genesys Cloud transcript"
    case .googleInsights: "Google Conversational Insights conversation"
    case .vCon: "IETF vCon"
    case .zendeskComments: "Zendesk ticket comments"
    case .zendeskLog: "Zendesk conversation log"
    case .intercom: "Intercom conversation"
    case .whisper: "Whisper"
    case .whisperX: "WhisperX"
    case .deepgram: "Deepgram"
    case .assemblyAI: "AssemblyAI"
    case .revAI: "Rev.ai"
    case .twilioSentences: "Twilio Conversational Intelligence sentences"
    case .twilioMessages: "Twilio Conversations messages"
    case .liveChat: "LiveChat thread"
    case .salesforce: "Salesforce conversation entries"
    case .salesforceChat: "Salesforce chat transcript body, HTML"
    case .slack: "Slack export"
    case .podcast: "podcast transcript"
    case .chatMessages: "messages with `role` and `content`"
    }
  }

  /// Whether a file of it is one JSON document.
  package var isJSONDocument: Bool {
    switch self {
    case .turnRecords, .plainText, .commaSeparated, .tabSeparated, .webVTT, .subRip, .whatsApp,
      .email, .salesforceChat:
      false
    default: true
    }
  }
}

/// A kind of personal data that is replaced by a token before anything is shown or kept.
///
/// The raw value is the token's name: the first card of an interaction becomes `[CARD_1]`.
public enum PersonalDataKind: String, Sendable, Hashable, CaseIterable {
  case url = "URL"
  case email = "EMAIL"
  case iban = "IBAN"
  case card = "CARD"
  case socialSecurity = "SSN"
  case nationalInsurance = "NINO"
  case socialInsurance = "SIN"
  case securityCode = "CVV"
  case birthDate = "BIRTH_DATE"
  case expiry = "EXPIRY"
  case sortCode = "SORT_CODE"
  case routingNumber = "ROUTING"
  case account = "ACCOUNT"
  case oneTimeCode = "CODE"
  case password = "PASSWORD"
  case address = "ADDRESS"
  case phone = "PHONE"
}

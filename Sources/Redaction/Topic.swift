/// What a number or a word near by is said to be.
enum Topic: Sendable, Hashable {
  case card
  case securityCode
  case expiry
  case account
  case sortCode
  case routingNumber
  case iban
  case socialSecurity
  case nationalInsurance
  case socialInsurance
  case email
  case phone
  case birthDate
  case oneTimeCode
  case password
  case address
  /// A number that is nobody's secret: an order, a booking, a meter, a promotion.
  case business
}

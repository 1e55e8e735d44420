extension Wording {
  /// What English calls the numbers of a contact.
  static let englishTopics: [(Topic, [String])] = [
    (
      .card,
      [
        "card", "card number", "card no", "credit card", "debit card", "credit card number",
        "debit card number", "visa", "mastercard", "master card", "amex", "american express",
        "discover card", "long number", "long card number", "payment card", "cc", "cc number",
        "number on the front", "number on the card", "card details", "sixteen digit number",
        "16 digit number", "16 digits", "sixteen digits", "pan", "new card", "diners club",
        "maestro", "cards",
      ]
    ),
    (
      .securityCode,
      [
        "cvv", "cvc", "cv2", "cvv2", "cvc2", "cid", "security code", "security number",
        "card verification", "verification value", "three digits on the back",
        "3 digits on the back",
        "three digit code", "3 digit code", "three digit number", "last three on the back",
        "last three digits on the back", "code on the back", "number on the back",
        "digits on the back", "c v v", "c v c", "four digits on the front", "three on the back",
        "three digit security code", "3 digit security code", "card security code", "csc",
        "signature strip", "digits on the signature strip", "security code is",
      ]
    ),
    (
      .expiry,
      [
        "expiry", "expiry date", "expiration", "expiration date", "exp", "exp date", "expires",
        "expire", "expiring", "valid thru", "valid through", "valid until", "expired", "valid to",
        "expires end",
        "good through", "good thru", "month and year", "month and the year",
      ]
    ),
    (
      .account,
      [
        "account number", "account no", "account", "acct", "acct number", "acct no",
        "bank account", "bank account number", "checking account", "savings account",
        "current account", "checking account number", "savings account number", "bank details",
        "direct debit", "a c number", "a c", "a c no",
      ]
    ),
    (.sortCode, ["sort code", "sortcode", "s c"]),
    (
      .routingNumber,
      [
        "routing number", "routing", "aba", "aba number", "routing no", "transit number",
        "routing code", "aba routing number", "a b a", "a b a number", "a b a routing number",
      ]
    ),
    (.iban, ["iban", "i ban", "i b a n", "iban number"]),
    (
      .socialSecurity,
      [
        "social security number", "social security", "ssn", "social", "social number", "s s n",
        "tax id", "taxpayer id", "last four of my social", "last four of your social",
      ]
    ),
    (
      .nationalInsurance,
      [
        "national insurance", "national insurance number", "ni number", "nino", "n i number",
        "n i", "n i no", "ni no",
      ]
    ),
    (
      .socialInsurance,
      ["social insurance", "social insurance number", "sin number", "sin", "s i n"]
    ),
    (
      .email,
      [
        "email", "e mail", "email address", "e mail address", "mail address", "mail", "emailed",
        "e mails", "emails",
      ]
    ),
    (
      .phone,
      [
        "phone", "phone number", "telephone", "telephone number", "mobile", "mobile number", "cell",
        "cell number", "cellphone", "cell phone", "call me", "call me back", "call me at",
        "call me on", "ring me", "text me", "reach me", "reach us", "reached at", "reached on",
        "reached by", "contact number",
        "callback number", "call back number", "best number", "home number", "work number",
        "landline", "whatsapp", "number to reach", "number you can reach", "fax", "fax number",
        "number to call", "tel", "call", "called from", "calling from", "dial", "phone no",
        "my number", "contact me", "ph", "reach you", "call you", "other number",
        "daytime number", "text", "ring", "hotline", "helpline", "toll free", "area code",
        "country code",
      ]
    ),
    (
      .birthDate,
      [
        "date of birth", "dob", "d o b", "born", "born on", "birth date", "birthdate", "birthday",
        "birth day", "date of birth is",
      ]
    ),
    (
      .oneTimeCode,
      [
        "verification code", "one time code", "one time passcode", "one time password",
        "one time pin", "otp", "passcode", "pin", "pin number", "pin code", "access code",
        "login code", "log in code", "sign in code", "sms code", "authentication code", "auth code",
        "2fa code", "two factor code", "two step code", "security pin", "code we sent",
        "code we texted", "code we just sent", "code we just texted", "code i sent",
        "code i just sent", "code i texted", "code i just texted", "code you sent",
        "code you texted", "code sent", "texted code", "text code", "digit code", "six digit code",
        "6 digit code", "four digit code", "4 digit code", "four digit pin", "4 digit pin",
        "verification pin", "passkey", "code from the text", "code that was sent",
        "code in the text", "code you sent me", "code you received", "code on your phone",
        "voicemail pin", "unlock code", "code from the app", "authenticator code", "code that came",
        "code you got", "code from your app", "memorable number", "telephone pin", "phone pin",
        "account pin", "card pin",
      ]
    ),
    (
      .password,
      [
        "password", "passphrase", "pass phrase", "pass word", "passwort", "wifi password", "pwd",
        "memorable word", "mother's maiden name", "maiden name", "secret word",
        "pw", "pass",
      ]
    ),
    (
      .address,
      [
        "address", "home address", "street address", "live at", "lives at", "living at",
        "deliver to", "delivered to", "ship to", "shipped to", "shipping address",
        "delivery address", "billing address", "moved to", "moving to", "send it to",
        "sent it to", "mail it to", "post it to", "come to", "located at", "new address",
        "postal address", "mailing address", "property at", "house at",
        "address is", "resident at", "service address", "postcode", "post code", "send to",
      ]
    ),
    (.business, englishBusinessNumbers),
  ]

  private static let englishBusinessNumbers = [
    "tag", "tag number", "tag numbers", "bag tag",
    "boarding pass", "bus pass", "day pass", "season pass", "ski pass", "rail pass", "pass rate",
    "order", "order number", "order no", "tracking", "tracking number", "reference",
    "reference number", "ref", "ref number", "ref no", "ticket", "ticket number", "case",
    "case number", "booking", "booking number", "booking reference", "booking code", "booking ref",
    "confirmation", "confirmation number", "confirmation code", "invoice", "invoice number",
    "meter", "meter number", "meter reading", "serial", "serial number", "model", "model number",
    "flight", "flight number", "policy", "policy number", "claim", "claim number", "receipt",
    "receipt number", "transaction", "transaction number", "transaction id", "po", "po number",
    "sku", "item", "item number", "part", "part number", "membership", "membership number",
    "member number", "loyalty", "loyalty number", "loyalty card", "loyalty card number",
    "promo code", "promotion code", "discount code", "voucher", "voucher code", "coupon",
    "coupon code", "error code", "error", "zip code", "zip",
    "product code", "gift card", "gift card number", "gift card code", "sim card",
    "sim card number",
    "sim number", "sim", "memory card", "business card", "library card", "store card number",
    "imei", "iccid", "id", "order id", "shipment", "parcel", "package", "record locator",
    "frequent flyer", "frequent flyer number", "job number", "incident", "incident number",
    "complaint number", "reading", "version", "build", "customer number", "customer id",
    "customer reference", "campaign code", "referral code", "barcode", "batch", "batch number",
    "lot", "lot number", "prescription", "prescription number", "rx", "postal order", "quote",
    "quote number", "service request", "work order", "work order number", "request number",
    "delivery number", "consignment", "consignment number", "status code", "product number",
    "store number", "branch code", "vat number", "registration", "license plate", "seat", "gate",
    "page", "chapter", "channel", "score", "temperature", "code", "username", "user name",
  ]
}

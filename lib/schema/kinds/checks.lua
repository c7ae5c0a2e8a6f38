-- What the check of the database is not to tell of.

kind { 56, "check_exception", title = "rule",
  sv = { "undantag", "Att en regel i kontrollen inte gäller, och varför." },
  en = { "exception", "That a rule of the check does not hold, and why." },

  ref(1, "cooperation", "cooperation", { inverse = "check_exceptions",
    sv = { "Samverkan", "Samverkan som har beslutat undantaget." },
    en = { "Cooperation", "The cooperation that decided it." } }),
  text(2, "rule", { required = true, max_length = length.name,
    sv = { "Regel", "Regelns namn, som kontrollen skriver det." },
    en = { "Rule", "The name of the rule, as the check writes it." } }),
  text(3, "record", { max_length = length.name,
    sv = { "Post", "Nyckeln till den enda post som undantaget gäller; tomt när det gäller alla." },
    en = { "Record", "The key of the only record it holds for; absent when it holds for all." } }),
  text(4, "reason", { required = true, max_length = length.text, lines = true,
    sv = { "Skäl", "Varför." },
    en = { "Reason", "Why." } }),
  date(5, "until", {
    sv = { "Till", "Första dagen då regeln gäller igen." },
    en = { "Until", "The first day the rule holds again." } }) }

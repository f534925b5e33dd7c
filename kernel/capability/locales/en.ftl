# Mail that comes to the house.
mail-forwarded-letter = { $author } wrote this to { $address }. Answer this mail to write to them.
fact-mail-unanswered = An answer by mail could not be taken
fact-mail-forwarded = A mail to the house went on to the stewards
fact-mail-refused = A copy was refused by the relay
fact-mail-bounced = A copy came back
fact-mail-complained = A reader complained of a copy

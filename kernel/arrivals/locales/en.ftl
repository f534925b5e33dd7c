mail-answer-unknown = We do not know which mail this answers: its address has been changed, or it is too old. Look for the newest mail about this, or answer on the site.
mail-answer-late = The time for this answer is over. On the site you can see whether there is still something you can do.
mail-answer-used = This mail has already been answered. To say something else, answer the confirmation that you got, or go to the site.
mail-answer-not-yours = This address takes the answer of the person to whom the mail was sent, from the address it was sent to. Answer from that address, or sign in on the site.
mail-answer-forged = The checks that your mail provider asks for say that this mail does not come from you, so it was not taken. Send it by your usual mail provider, or sign in on the site.
mail-answer-unreadable = We could not read this mail. Write your answer as plain text above the quoted mail and send it again.

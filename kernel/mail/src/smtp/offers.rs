//! What a relay can do.

/// What the relay says that it can do (RFC 5321 4.1.1.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Offers {
    pub(super) start_tls: bool,
    pub(super) auth_plain: bool,
    pub(super) auth_login: bool,
    pub(super) pipelining: bool,
    pub(super) eight_bit: bool,
    pub(super) utf8: bool,
    /// The most bytes of a message that it takes, if it says so (RFC 1870).
    pub(super) size: Option<Option<usize>>,
}

impl Offers {
    /// Reads the text of the answer to EHLO, whose first line is a greeting.
    pub(super) fn read(text: &str) -> Self {
        let mut offers = Self::default();
        for line in text.lines().skip(1) {
            let mut words = line.split_ascii_whitespace().map(str::to_ascii_uppercase);
            match words.next().as_deref() {
                Some("STARTTLS") => offers.start_tls = true,
                Some("PIPELINING") => offers.pipelining = true,
                Some("8BITMIME") => offers.eight_bit = true,
                Some("SMTPUTF8") => offers.utf8 = true,
                Some("SIZE") => {
                    let limit = words.next().and_then(|limit| limit.parse().ok());
                    offers.size = Some(limit.filter(|limit| *limit > 0));
                }
                Some("AUTH") => {
                    for mechanism in words {
                        offers.auth_plain |= mechanism == "PLAIN";
                        offers.auth_login |= mechanism == "LOGIN";
                    }
                }
                _ => {}
            }
        }
        offers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offers_are_read_from_the_answer_to_ehlo() {
        let text =
            "mx.example.org at your service\nSIZE 1000\nauth LOGIN PLAIN\n8BITMIME\nX-OTHER 1\nPIPELINING";
        let offers = Offers::read(text);
        assert_eq!(offers.size, Some(Some(1000)));
        assert!(offers.auth_plain && offers.auth_login && offers.eight_bit && offers.pipelining);
        assert!(!offers.start_tls && !offers.utf8);
        assert_eq!(Offers::read("STARTTLS"), Offers::default(), "the first line is a name");
        assert_eq!(Offers::read("x\nSIZE\nAUTH").size, Some(None));
    }
}

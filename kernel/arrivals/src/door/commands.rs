//! The commands of a conversation.

use super::content::Content;
use super::reply;
use super::session::{MOST_RECIPIENTS, Need, Protocol, Session, State};
use super::transaction::{Transaction, greeted_name};
use crate::Address;
use base::{Email, Parse};
use smtp_proto::{MAIL_BODY_BINARYMIME, MAIL_REQUIRETLS, MailFrom, Request};

impl Session {
    pub(super) fn perform(&mut self, request: Request<String>) -> Option<Need> {
        let lmtp = self.rules.protocol == Protocol::Lmtp;
        match request {
            Request::Lhlo { host } if lmtp => self.hello(&host, true),
            Request::Ehlo { host } if !lmtp => self.hello(&host, true),
            Request::Helo { host } if !lmtp => self.hello(&host, false),
            Request::Lhlo { .. } | Request::Ehlo { .. } | Request::Helo { .. } => {
                self.refuse(reply::WRONG_PROTOCOL);
            }
            Request::Mail { from } => self.mail(&from),
            Request::Rcpt { to } => self.recipient(&to.address),
            Request::Data => self.begin_data(),
            Request::Bdat { chunk_size, is_last } => self.begin_chunk(chunk_size, is_last),
            Request::Rset => {
                self.transaction = None;
                self.say(reply::OK);
            }
            Request::Noop { .. } => self.say(reply::OK),
            Request::Vrfy { .. } => self.say(reply::NOT_VERIFIED),
            Request::Help { .. } => self.say(reply::HELP),
            Request::Quit => self.end(reply::BYE),
            Request::StartTls
            | Request::Auth { .. }
            | Request::Expn { .. }
            | Request::Etrn { .. }
            | Request::Atrn { .. }
            | Request::Burl { .. } => self.refuse(reply::NOT_OFFERED),
        }
        None
    }

    fn hello(&mut self, host: &str, extended: bool) {
        let Some(name) = greeted_name(host) else { return self.refuse(reply::SYNTAX) };
        self.helo = Some(name);
        self.transaction = None;
        let (our_name, most) = (&self.rules.host, self.rules.max_bytes);
        let words = if extended {
            format!(
                "250-{our_name}\r\n250-PIPELINING\r\n250-SIZE {most}\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n\
                 250-CHUNKING\r\n250 ENHANCEDSTATUSCODES"
            )
        } else {
            format!("250 {our_name}")
        };
        self.say(&words);
    }

    fn mail(&mut self, from: &MailFrom<String>) {
        if self.helo.is_none() {
            return self.refuse(reply::HELLO_FIRST);
        }
        if self.transaction.is_some() {
            return self.refuse(reply::NESTED);
        }
        if from.flags & (MAIL_BODY_BINARYMIME | MAIL_REQUIRETLS) != 0 {
            return self.refuse(reply::PARAMETER);
        }
        if from.size > self.rules.max_bytes {
            return self.refuse(reply::TOO_BIG);
        }
        let sender = match from.address.as_str() {
            "" => None,
            address => match Email::parse(address) {
                Ok(email) => Some(email),
                Err(_) => return self.refuse(reply::WRONG_SENDER),
            },
        };
        self.transaction = Some(Transaction::from(sender));
        self.say(reply::SENDER_OK);
    }

    fn recipient(&mut self, address: &str) {
        let Some(transaction) = &self.transaction else { return self.refuse(reply::MAIL_FIRST) };
        if transaction.content.is_some() {
            return self.refuse(reply::OUT_OF_ORDER);
        }
        if transaction.to.len() >= MOST_RECIPIENTS {
            return self.say(reply::MANY_RECIPIENTS);
        }
        // `<Postmaster>` without a domain is ours (RFC 5321 4.1.1.3); the parser gives it as nothing.
        let address =
            if address.is_empty() { format!("postmaster@{}", self.rules.domain) } else { address.into() };
        let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
        if domain.to_lowercase() != self.rules.domain {
            return self.refuse(reply::NO_RELAY);
        }
        match Address::parse(&address) {
            Ok(address) => self.state = State::Asking(address),
            // Ours all have a local part of the plain kind.
            Err(_) => self.refuse(reply::NOBODY),
        }
    }

    fn begin_data(&mut self) {
        match &self.transaction {
            None => self.refuse(reply::MAIL_FIRST),
            Some(transaction) if transaction.content.is_some() => self.refuse(reply::OUT_OF_ORDER),
            Some(transaction) if transaction.to.is_empty() => self.refuse(reply::NO_RECIPIENT),
            Some(_) => {
                self.state = State::Data(Content::new(self.rules.max_bytes));
                self.say(reply::GO_ON);
            }
        }
    }

    fn begin_chunk(&mut self, left: usize, last: bool) {
        let most = self.rules.max_bytes;
        if let Some(transaction) = self.transaction.as_mut().filter(|transaction| !transaction.to.is_empty())
        {
            transaction.content.get_or_insert_with(|| Content::new(most));
        }
        self.state = State::Chunk { left, last };
    }
}

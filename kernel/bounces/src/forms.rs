//! How mail servers word it: the tables by which prose is read. All patterns ignore case, `^` and `$` are the
//! ends of a line, `{a}` stands for an address in a group; the engine takes linear time. A new form is a new
//! line here, with the server it was seen from, and a mail of its kind in the tests.

use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

use crate::address;

/// Senders that write reports and nothing else.
pub(crate) const DAEMON: &[&str] = &[
    r"mailer[-_. ]?daemon",
    r"mail[-_. ]?deliver[a-z]*[-_. ]?(?:sub)?(?:system|service|agent)",
    r"<?double-bounce@",
];

/// Senders that write reports, and sometimes are people.
pub(crate) const POSTMASTER: &[&str] =
    &[r"post[-_]?master", r"system administrator", r"ndr administrator", r"antivirus_for_smtp", r"^[^<]*<>$"];

/// Senders and return paths of programs that take no answers.
pub(crate) const MACHINE: &[&str] = &[r"<>$", r"mailer[-_. ]?daemon", r"double-bounce@", r"no-?reply"];

/// Whom notices tell the reader to turn to.
pub(crate) const HELPERS: &[&str] = &[
    r"^(?:post[-_]?master|mailer[-_.]?daemon|support|help|helpdesk|abuse|admin|administrator|info|service|no-?reply)@",
];

/// Subjects of reports.
pub(crate) const SUBJECT: &[&str] = &[
    r"undeliver",
    r"undelivrable",
    r"non[ -]?deliver",
    r"not (?:be )?delivered",
    r"deliver[a-z]* (?:status|fail|problem|error|delay|notif)",
    r"(?:mail|message|delivery|deliver)[a-z ]* (?:has )?fail",
    r"fail(?:ed|ure)?[- ](?:deliver|mail|notice|to deliver)",
    r"failure notice",
    r"returned (?:mail|to sender|message)",
    r"returning (?:message|mail)? ?to sender",
    r"mail (?:system )?error",
    r"error sending",
    r"processing error",
    r"automatically rejected mail",
    r"delayed",
    r"could ?n[o']t (?:be )?(?:deliver|send)",
    r"bounce",
    r"non remis",
    r"unzustellbar",
    r"nicht zugestellt",
    r"no se (?:ha podido|pudo) entregar",
    r"no entregado",
    r"недоставлен",
    r"не доставлен",
    r"не удалось доставить",
    r"无法投递",
    r"退信",
    r"退回",
    r"未送达",
    r"邮件投递失败",
    r"تعذر تسليم",
    r"فشل تسليم",
];

/// Subjects of holiday replies and read receipts.
pub(crate) const ABSENCE: &[&str] = &[
    r"out of (?:the )?office",
    r"auto(?:matic|matische)?[- ]?(?:re(?:ply|sponse|sponder)|antwort|matic)",
    r"réponse automatique",
    r"respuesta automática",
    r"автоответ",
    r"自动回复",
    r"自动答复",
    r"الرد التلقائي",
    r"vacation",
    r"\baway\b",
    r"on leave",
    r"abwesen",
    r"absence",
    r"absent",
    r"ausente",
    r"fuera de (?:la )?oficina",
    r"отпуск",
    r"^(?:read|not read|lu|leído|gelesen):",
];

/// What a notice says when something went wrong with the delivery of a mail.
pub(crate) const TROUBLE: &[&str] = &[
    r"undeliver",
    r"(?:could|can|was|were|has|have|had|is|did|does)\s?n[o']t\s+(?:yet\s+|been\s+|able\s+to\s+|possible\s+to\s+|be\s+|completely\s+){0,3}(?:deliver|reach|sent\b|send\b|accepted)",
    r"can't (?:be )?(?:deliver|reach|sent\b|send\b)",
    r"unable to (?:be )?(?:deliver|send|reach)",
    r"not able to (?:be )?deliver",
    r"deliver[a-z]*\s+(?:to|of|has|was|failed|failure|fail|attempts?|problem|error|errors|status)\b",
    r"(?:recipients?|address(?:es)?|message|mail|transmission)\W[^@\n]{0,60}(?:failed|aborted|rejected|not recognized|wrong|invalid|returned|permanent|fatal|error)",
    r"failed (?:address|recipient|deliver|permanently)",
    r"failure reasons?",
    r"(?:permanent|fatal|unrecoverable|temporary)\s+(?:\w+\s+)?(?:error|failure)",
    r"trouble delivering",
    r"error (?:has )?(?:occurred )?(?:while |when )?(?:attempting to |trying to )?deliver",
    r"processing error",
    r"(?:invalid|unknown) (?:user|recipient|final)",
    r"no such user",
    r"user[\w ]{0,20} (?:unknown|not listed)",
    r"transcript of session",
    r"was deleted",
    r"is disabled",
    r"mailbox[\w ]{0,30} full",
    r"returned mail",
    r"did not exactly match",
    r"nicht zugestellt",
    r"n'a pas pu [êe]tre",
    r"impossible de remettre",
    r"no se (?:ha podido|pudo) entregar",
    r"не может быть доставлен",
    r"не удалось доставить",
    r"не доставлен",
    r"无法投递",
    r"无法发送",
    r"无法送达",
    r"未能送达",
    r"投递失败",
    r"退信",
    r"送信でき",
    r"配信でき",
    r"配送でき",
    r"失敗しました",
    r"تعذر (?:تسليم|توصيل)",
    r"لم يتم تسليم",
];

/// What a notice says when the server has not given up yet.
pub(crate) const STILL_TRYING: &[&str] = &[
    r"(?:has been|was|is|message \S{0,60}) delayed",
    r"delayed \d+ ",
    r"not yet been delivered",
    r"warning (?:message )?only",
    r"will be retried",
    r"delivery attempts will",
    r"(?:still|keep) (?:being )?(?:retried|trying)",
    r"will (?:continue|keep) (?:to )?try",
    r"\(delay\)",
    r"send warning",
];

/// What a notice says when the server has given up, also after a delay.
pub(crate) const GAVE_UP: &[&str] = &[
    r"(?:given|giving|gave) up",
    r"not going to try again",
    r"failed permanently",
    r"permanent (?:error|failure|fatal)",
    r"no further (?:delivery )?attempts",
    r"has now (?:failed|expired)",
];

/// Where the returned mail begins in the text of a notice.
pub(crate) const ORIGINAL_BEGINS: &[&str] = &[
    r"^[^\w\n]*(?:this|below|here|enclosed|included|attached)[a-z ]{0,30} is (?:a|the) copy",
    r"^[^\w\n]*a copy of the (?:original )?message (?:is )?below",
    r"^[^\w\n]*(?:start of )?(?:the )?(?:original|returned|unsent|undelivered|bounced|forwarded)(?: e-?mail| mail| message)+(?: headers?| info| as| follows?| body|\W*$)",
    r"^[^\w\n]*message (?:headers?|text|body) (?:follows?|suppressed)",
    r"^[^\w\n]*the headers?(?: and top \d+ lines)? of the (?:original )?message",
    r"^[^\w\n]*headers? of the source mail",
    r"^(?:>?received|return-path|dkim-signature|arc-seal|x-received) ?:",
    r"^content-type:\s*(?:message/(?:rfc822|global)|text/rfc822-headers)",
    r"^from \S+ +\w{3} \w{3} ",
];

/// Words of refusals that are about the sender or the message, whatever their code.
pub(crate) const POLICY: &[&str] = &[
    r"\bspam",
    r"unsolicited",
    r"\bdmarc\b",
    r"\bdkim\b",
    r"\bspf\b",
    r"\brbl\b",
    r"dnsbl",
    r"black ?-?list",
    r"block ?-?list",
    r"\bblocked\b",
    r"banned",
    r"reputation",
    r"spamhaus",
    r"spamcop",
    r"barracuda",
    r"senderbase",
    r"\bptr\b",
    r"reverse dns",
    r"rdns",
    r"unauthenticated",
    r"authentication (?:fail|check|required)",
    r"policy (?:reason|violation|reject)",
    r"local policy",
    r"virus",
    r"malware",
    r"phish",
    r"content (?:reject|denied|filter)",
    r"message content",
    r"suspicious",
    r"user complaints",
    r"unexpected volume",
    r"rate limit",
    r"throttl",
    r"too many (?:connection|messages|recipient)",
    r"(?:poor|bad|low) (?:reputation|score)",
    r"sender (?:address )?(?:rejected|denied|verif|blocked)",
    r"too (?:big|large)",
    r"exceeds? (?:the )?(?:maximum |message )?size",
    r"message size",
    r"ofr_?\d{3}",
];

/// Words for trouble that passes, for refusals without any code.
pub(crate) const TRANSIENT: &[&str] = &[
    r"tim(?:ed|e) ?-?out",
    r"temporar",
    r"try (?:again|later)",
    r"queue too long",
    r"not responding",
    r"(?:unable|failed|not able|could not|cannot|can't) to (?:connect|establish)",
    r"unavailable or busy",
    r"(?:has not been collected|delivery attempts)",
];

/// How sure the wording is that this address failed, the surest first. Only the surest that is found counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    /// Stands on a line of its own, as in a list of failures.
    Listed,
    /// Named in a sentence about delivery.
    Told,
    /// In a session with the next server.
    Transcript,
    /// In the next server's refusal.
    Refusal,
}

/// A wording and the address in it.
pub(crate) struct Form {
    pub(crate) shape: Shape,
    pub(crate) pattern: Regex,
}

/// The forms, by shape; what the comment names was seen to write it.
const FORMS: &[(Shape, &str)] = &[
    // Postfix, qmail, Yahoo, Sina, MX Logic, EZweb, PowerMTA: `<ana@example.org>: host … said`
    (Shape::Listed, r"^\s*<{a}>(?:\s*(?:$|[:;(\[,-]|\.\.\.|user unknown|unknown user|no such)|\s\s)"),
    // Exim, Sendmail, OpenSMTPD, GMX, Notes, Mimecast, MDaemon: the address, its error or a bullet beside it
    (Shape::Listed, r#"^\s*(?:(?:[*•–-]{1,3}|>|>>>)\s+)?["']?{a}["']?\s*(?:$|[:;(\[<]|\.\.\.|\s[-–=])"#),
    // Exchange 5.5 and 2003; Zoho
    (Shape::Listed, r"^\s*{a}\s+(?:on\s+\w{3},\s|invalid address|error,|was not found|does not exist)"),
    // Zoho, later
    (Shape::Listed, r"^\s*{a},\s*error"),
    // Exchange 5.5, for addresses that it could not resolve
    (Shape::Listed, r"dda:smtp={a}"),
    // Exim, Sendmail: what an alias was written as
    (Shape::Listed, r"(?:^\s*|\()(?:ultimately )?(?:generated|expanded) (?:from|by):?\s*<?{a}"),
    // Sendmail 5 and PMDF, IMail, SMTP32, LSMTP, USA.NET, hMailServer
    (
        Shape::Listed,
        r"^\s*(?:(?:intended|failed|invalid|affected|rejected|undeliverable)? ?(?:recipient|addressee|receiver)s?(?: address)?|error-for|unknown (?:user|host|address)|invalid (?:final delivery )?(?:userid|user|(?:receiver )?address)|undeliverable address|delivery failed[^:\n]{0,30}|user(?:'s)?(?: mailbox)?(?: is full| exceeds allowed size)?|mailbox(?: is full)?|addressed to|could not be delivered to|account)\s*:\s*<?{a}",
    ),
    // DragonFly, KDDI, Demon, MailFoundry, InterScan, LLNL, Groupwise, Sieve: a sentence with it
    (
        Shape::Told,
        r#"(?:undeliverable|deliver|delivering|delivered|delivery|send|sent|sending|reach|failed|message|address|addressed|recipient|recipients|errors?)\s(?:[^@<>"\n.]{0,60}\s)?(?:to|for|recipients?|recipient\(s\)|address|errors|addressed)\s?[:,]*\s*['"<(]*{a}"#,
    ),
    // After a sentence that announces them
    (
        Shape::Told,
        r"(?:following|these)\s(?:[\w()]+\s){0,3}?(?:recipient|address|user|mailbox|destination)[^@:]{0,80}:\s*[^\w\s@]{0,3}\s*{a}",
    ),
    // Some write who is over quota behind a list's address
    (Shape::Told, r"(?:quota|mailbox)\s[^@\n]{0,40}\bfor\s+<?{a}"),
    // Sendmail 5, InterScan, Postfix to its postmaster
    (Shape::Transcript, r"rcpt to:\s*<?{a}"),
    (Shape::Transcript, r"^[45]\d\d[ -](?:[^@\n]{0,80}[\s<])?{a}>?\.\.\."),
    (Shape::Refusal, r"\b5\d\d[ -](?:[^@\n]{0,100}[\s<('])?{a}"),
];

/// The table, compiled.
pub(crate) static ALL: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let form = |(shape, pattern): &(Shape, &str)| Form {
        shape: *shape,
        pattern: compile(&pattern.replace("{a}", &format!("({})", address::IN_PROSE))),
    };
    FORMS.iter().map(form).collect()
});

/// A pattern for any of these.
pub(crate) fn any_of(patterns: &[&str]) -> Regex {
    compile(&patterns.join("|"))
}

/// One pattern, in the way of this file.
pub(crate) fn compile(pattern: &str) -> Regex {
    RegexBuilder::new(pattern)
        .case_insensitive(true)
        .multi_line(true)
        .size_limit(32 << 20)
        .build()
        .expect("patterns are constants, and a test compiles each")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_compiles() {
        let words = [DAEMON, POSTMASTER, MACHINE, HELPERS, SUBJECT, ABSENCE, TROUBLE, STILL_TRYING, GAVE_UP];
        for patterns in words.into_iter().chain([ORIGINAL_BEGINS, POLICY, TRANSIENT]) {
            any_of(patterns);
        }
        assert_eq!(ALL.len(), FORMS.len());
    }

    #[test]
    fn the_surest_shapes_stand_first() {
        assert!(FORMS.is_sorted_by_key(|(shape, _)| *shape));
    }
}

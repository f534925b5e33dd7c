//! What a person wrote in an answer, without the mail that it answers.

/// More than a comment has.
const LONGEST: usize = 20_000;

/// The words that mark, in common mail programs, that the answered mail follows.
const MARKS: [&str; 9] = [
    "original message",
    "forwarded message",
    "message d'origine",
    "message original",
    "mensaje original",
    "исходное сообщение",
    "пересылаемое сообщение",
    "الرسالة الأصلية",
    "原始邮件",
];

/// The lines above the quote and the signature; where there are none above, those below the first quote. The
/// text is as [`message::Message::text`] gives it.
pub fn written(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let above = own(&lines);
    let own = if above.is_empty() {
        // Written below: the quote, and who said it, are passed over.
        let quote = lines.iter().position(|line| is_quote(line)).unwrap_or(lines.len());
        let below = lines[quote..].iter().position(|line| !is_quote(line) && !line.trim().is_empty());
        below.map_or(&[][..], |below| own(&lines[quote + below..]))
    } else {
        above
    };
    let mut text: String = own.join("\n").chars().take(LONGEST).collect();
    text.truncate(text.trim_end().len());
    text
}

/// The lines from the first with words to the first that is somebody else's.
fn own<'a, 'b>(lines: &'b [&'a str]) -> &'b [&'a str] {
    let first = lines.iter().position(|line| !line.trim().is_empty()).unwrap_or(lines.len());
    let lines = &lines[first..];
    let mut end = lines.iter().enumerate().position(|(at, _)| ends_at(lines, at)).unwrap_or(lines.len());
    if lines.get(end).is_some_and(|line| is_quote(line)) {
        end = without_attribution(&lines[..end]);
    }
    &lines[..end]
}

fn is_quote(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

fn ends_at(lines: &[&str], at: usize) -> bool {
    let line = lines[at];
    is_quote(line) || matches!(line, "--" | "-- ") || is_mark(line) || is_header(&lines[at..])
}

/// `-----Original Message-----`, or the rule that a common program draws above its quote.
fn is_mark(line: &str) -> bool {
    let line = line.trim();
    if line.len() >= 20 && line.chars().all(|c| c == '_') {
        return true;
    }
    let inner = line.trim_matches('-');
    inner.len() + 4 <= line.len() && MARKS.contains(&inner.trim().to_lowercase().as_str())
}

/// A header copied into the text, as programs do that do not mark quotes: three lines in a row with a short
/// name and a colon, the first with an address.
fn is_header(lines: &[&str]) -> bool {
    let named = |line: &&str| {
        line.trim().split_once(':').is_some_and(|(name, value)| {
            let name = name.trim_matches(['*', ' ']);
            !name.is_empty() && name.chars().count() <= 20 && !name.contains('/') && !value.trim().is_empty()
        })
    };
    lines.len() >= 3 && lines[..3].iter().all(named) && lines[0].contains('@')
}

/// Where the line ends that says who wrote what is quoted; a long one is folded, and its first line has the date.
fn without_attribution(lines: &[&str]) -> usize {
    let last = lines.iter().rposition(|line| !line.trim().is_empty());
    let Some(last) = last.filter(|last| is_attribution(lines[*last])) else { return lines.len() };
    if last > 0 && !is_dated(lines[last]) && is_dated(lines[last - 1]) { last - 1 } else { last }
}

/// It ends in a colon, or in an address.
fn is_attribution(line: &str) -> bool {
    let line = line.trim_end();
    line.ends_with([':', '：']) || (line.contains('@') && line.ends_with('>'))
}

/// It has a time of day or a year.
fn is_dated(line: &str) -> bool {
    let numbers = line.split(|c: char| !c.is_ascii_digit() && c != ':');
    numbers.into_iter().any(|word| match word.split_once(':') {
        Some((hour, minute)) => !hour.is_empty() && minute.starts_with(|c: char| c.is_ascii_digit()),
        None => word.len() == 4,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_above_a_quote_are_the_answer() {
        for (mail, answer) in [
            ("yes\n", "yes"),
            (
                "\nYes, remotely.\nThank you!\n\nOn Monday, Ana <ana@example.org> wrote:\n> Will you come?\n",
                "Yes, remotely.\nThank you!",
            ),
            (
                "Oui\n\nLe lun. 3 nov. 2025 à 10:00, Réseau Best Bits\n<house@bits.example> a écrit :\n\n> Venez-vous ?\n",
                "Oui",
            ),
            ("no\n-- \nBen\n> x\n", "no"),
            ("yes\n\n-----Original Message-----\nFrom: x\n", "yes"),
            ("да\n\n________________________________\nОт: a\n", "да"),
            ("yes\n\nFrom: Ana <ana@example.org>\nSent: Monday\nTo: me\n\nWill you come?\n", "yes"),
            ("On Monday, Ana wrote:\n> Will you come?\n\nyes\n", "yes"),
            ("> Will you come?\nyes\n> And eat?\nno\n", "yes"),
            ("one\n\ntwo\n> quote\n", "one\n\ntwo"),
            ("On Wed, Nov 8, 2023 at 3:04 PM Ana\n<ana@example.org> wrote:\n>\n> Come?\nyes\n", "yes"),
            ("On Wed, 08 Nov 2023 11:14:45 -0800\nAna <ana@example.org> wrote:\n> Come?\n\nyes\n", "yes"),
            ("yes\nOn Monday Ana wrote:\n> Come?\n", "yes"),
            ("", ""),
            (">\n", ""),
        ] {
            assert_eq!(written(mail), answer, "{mail:?}");
        }
    }
}

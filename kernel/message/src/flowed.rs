//! `format=flowed` undone (RFC 3676): paragraphs become lines again.

/// The text with each paragraph on one line; quoted ones begin with their `>`. With `delsp` the space at a
/// break is no part of the text, as in scripts that put none between words.
pub(crate) fn unflow(text: &str, delsp: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut going: Option<usize> = None;
    for line in text.lines() {
        let quotes = line.bytes().take_while(|byte| *byte == b'>').count();
        let words = &line[quotes..];
        let words = words.strip_prefix(' ').unwrap_or(words);
        // A change of depth ends a paragraph whatever its last character, and so does a signature.
        let signature = words == "-- ";
        if going != Some(quotes) || signature {
            if going.is_some() {
                out.push('\n');
            }
            out.extend(std::iter::repeat_n('>', quotes));
            if quotes > 0 && !words.is_empty() {
                out.push(' ');
            }
        }
        let flows = words.ends_with(' ') && !signature;
        out.push_str(if flows && delsp { &words[..words.len() - 1] } else { words });
        going = flows.then_some(quotes);
        if !flows {
            out.push('\n');
        }
    }
    out
}

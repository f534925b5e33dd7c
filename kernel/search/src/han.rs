//! Characters of Chinese that are written in two ways: 網絡 and 网络 are one word.
//!
//! Character by character, as the Unicode Consortium's table has it (`data/README.md`). Where several simplified characters
//! stand for one, or words differ by region (資訊, 信息), it says nothing: that would be a translation.

use std::sync::LazyLock;

/// The traditional characters with their simplified forms, in order.
static SIMPLIFIED: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let mut characters = include_str!("../data/simplified.txt").chars().filter(|c| !c.is_whitespace());
    let mut pairs = Vec::new();
    while let (Some(traditional), Some(simplified)) = (characters.next(), characters.next()) {
        pairs.push((traditional, simplified));
    }
    pairs
});

/// The simplified form of a character; the character itself, if it has no other.
pub(crate) fn simplified(c: char) -> char {
    if !matches!(c, '\u{3400}'..='\u{9FFF}') {
        return c;
    }
    let at = SIMPLIFIED.binary_search_by_key(&c, |(traditional, _)| *traditional);
    at.map_or(c, |at| SIMPLIFIED[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_simplified_once_is_simplified() {
        assert!(SIMPLIFIED.len() > 2_000 && SIMPLIFIED.is_sorted());
        for (traditional, short) in SIMPLIFIED.iter() {
            assert_eq!(simplified(*traditional), *short);
            assert_eq!(simplified(*short), *short, "{traditional}");
        }
        assert_eq!("網絡abcé臺灣 言".chars().map(simplified).collect::<String>(), "网络abcé台湾 言");
    }
}

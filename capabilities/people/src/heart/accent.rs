//! The network's colour: dark enough that white text on it, and it on white paper, can be read.

/// The least contrast for text (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;

/// A colour as `#rrggbb` that is dark enough; or how it fails.
pub(crate) fn accent(typed: &str) -> Result<String, Unfit> {
    let typed = typed.trim().to_ascii_lowercase();
    let channels = channels(&typed).ok_or(Unfit::NoColor)?;
    if contrast(channels) >= LEAST {
        return Ok(typed);
    }
    Err(Unfit::Light { darker: darker(channels) })
}

/// Why a colour cannot be the network's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// It is not `#` and six hexadecimal digits.
    NoColor,
    /// White text on it could not be read.
    Light {
        /// The same hue, dark enough.
        darker: String,
    },
}

fn channels(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// The contrast against white: relative luminance as WCAG 2.2 defines it.
fn contrast(channels: [u8; 3]) -> f64 {
    let [red, green, blue] = channels.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

fn darker(mut channels: [u8; 3]) -> String {
    while contrast(channels) < LEAST {
        channels = channels.map(|channel| u8::try_from(u16::from(channel) * 19 / 20).unwrap_or(0));
    }
    let [red, green, blue] = channels;
    format!("#{red:02x}{green:02x}{blue:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dark_colour_is_taken_as_it_is() {
        assert_eq!(accent(" #0A5A66 "), Ok("#0a5a66".into()));
        assert_eq!(accent("#767676"), Ok("#767676".into()));
    }

    #[test]
    fn a_light_colour_is_refused_with_a_darker_one_that_is_taken() {
        let Err(Unfit::Light { darker }) = accent("#ffcc00") else { panic!("yellow was taken") };
        assert_eq!(accent(&darker), Ok(darker));
        assert!(matches!(accent("#777777"), Err(Unfit::Light { .. })));
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for typed in ["", "red", "#12345", "#12345g", "#ñ2345"] {
            assert_eq!(accent(typed), Err(Unfit::NoColor), "{typed}");
        }
    }
}

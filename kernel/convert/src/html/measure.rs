//! What a page would cost, before it is parsed.

use super::feed;
use crate::Refused;
use crate::limits::DEEPEST;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;
use std::collections::HashMap;

/// How much a page's tags may cost: the parser compares each attribute of a tag with all before it.
const COSTLIEST: usize = 400_000_000;
/// The page goes to the tokenizer in pieces, so that the cost is known before it has arisen.
const PIECE: usize = 4_096;

/// Refuses a page that would cost the parser more than it is worth: too deep, or with tags of too many attributes.
pub(super) fn affordable(page: &str) -> Result<(), Refused> {
    let tokenizer = Tokenizer::new(Measure::default(), TokenizerOpts::default());
    let (mut silent, mut cost, mut rest) = (0_usize, 0_usize, page);
    while !rest.is_empty() {
        let (piece, others) = rest.split_at(rest.floor_char_boundary(PIECE));
        rest = others;
        tokenizer.sink.0.borrow_mut().spoke = false;
        feed(&tokenizer, piece);
        // Attributes are counted by what separates them, since the tag they are in may not have ended.
        let separators = piece.bytes().filter(|byte| b" \t\n\r\x0C/\"'".contains(byte)).count();
        let measure = tokenizer.sink.0.borrow();
        silent = if measure.spoke { separators } else { silent + separators };
        cost += silent * separators;
        if cost > COSTLIEST {
            return Err(Refused::Unpacked);
        }
        if measure.deepest > DEEPEST {
            return Err(Refused::Deep);
        }
    }
    Ok(())
}

/// How deep elements stand in each other, by a count that knows names but no grammar.
#[derive(Default)]
struct Measure(RefCell<Depth>);

#[derive(Default)]
struct Depth {
    open: HashMap<String, usize>,
    depth: usize,
    deepest: usize,
    /// Whether anything was understood since somebody last asked.
    spoke: bool,
}

impl TokenSink for Measure {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut measure = self.0.borrow_mut();
        let Token::TagToken(tag) = token else {
            measure.spoke |= !matches!(token, Token::ParseError(_));
            return TokenSinkResult::Continue;
        };
        measure.spoke = true;
        // Their end tags are commonly left away, and the parser closes them by itself.
        let is_open =
            !matches!(&*tag.name, "br" | "hr" | "img" | "wbr" | "p" | "li" | "meta" | "link" | "input");
        if is_open {
            let open = measure.open.entry(tag.name.to_string()).or_default();
            if tag.kind == TagKind::StartTag {
                *open += 1;
                measure.depth += 1;
                measure.deepest = measure.deepest.max(measure.depth);
            } else if *open > 0 {
                *open -= 1;
                measure.depth -= 1;
            }
        }
        match &*tag.name {
            "script" if tag.kind == TagKind::StartTag => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" if tag.kind == TagKind::StartTag => TokenSinkResult::RawData(RawKind::Rawtext),
            _ => TokenSinkResult::Continue,
        }
    }
}

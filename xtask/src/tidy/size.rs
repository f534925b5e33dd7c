//! A file is one thought, and a function fits on a screen.

use super::Finding;
use super::tree::{File, Tree};
use syn::visit::{self, Visit};

const FILE_LINES: usize = 400;
/// From here on a file is mentioned, before it has to be cut.
const FILE_GROWING: usize = 300;
const FUNCTION_LINES: usize = 60;

/// Files that hold more than one thought.
pub(super) fn files(tree: &Tree) -> Vec<Finding> {
    let long = longer(tree, FILE_LINES);
    long.map(|(file, lines)| {
        file.finding(lines, format!("{lines} lines: one thought a file, {FILE_LINES} at most"))
    })
    .collect()
}

/// Files on their way there.
pub(super) fn growing(tree: &Tree) -> Vec<Finding> {
    let long = longer(tree, FILE_GROWING).filter(|(_, lines)| *lines <= FILE_LINES);
    long.map(|(file, lines)| file.finding(lines, format!("{lines} lines: which two thoughts are these?")))
        .collect()
}

fn longer(tree: &Tree, limit: usize) -> impl Iterator<Item = (&File, usize)> {
    tree.ending(".rs").map(|file| (file, file.text.lines().count())).filter(move |(_, lines)| *lines > limit)
}

/// Functions that do more than one thing.
pub(super) fn functions(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, syntax) in tree.rust() {
        let mut found = Functions(Vec::new());
        found.visit_file(syntax);
        findings.extend(found.0.into_iter().filter(|(_, _, lines)| *lines > FUNCTION_LINES).map(
            |(name, line, lines)| {
                file.finding(
                    line,
                    format!("`{name}` has {lines} lines, {FUNCTION_LINES} at most: name its parts"),
                )
            },
        ));
    }
    findings
}

/// Name, first line and number of lines of each function.
struct Functions(Vec<(String, usize, usize)>);

impl Functions {
    fn measure(&mut self, sig: &syn::Signature, block: &syn::Block) {
        let first = sig.fn_token.span.start().line;
        let last = block.brace_token.span.close().end().line;
        self.0.push((sig.ident.to_string(), first, last - first + 1));
    }
}

impl<'a> Visit<'a> for Functions {
    fn visit_item_fn(&mut self, function: &'a syn::ItemFn) {
        self.measure(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'a syn::ImplItemFn) {
        self.measure(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'a syn::TraitItemFn) {
        if let Some(block) = &function.default {
            self.measure(&function.sig, block);
        }
        visit::visit_trait_item_fn(self, function);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_more_than_400_lines_is_found_and_one_of_more_than_300_mentioned() {
        let (long, grown) = ("//! x\n".repeat(401), "//! x\n".repeat(301));
        let tree = Tree::made_up(&[("server/src/a.rs", &long), ("server/src/b.rs", &grown)]);
        assert_eq!(files(&tree).iter().map(|f| f.path.as_str()).collect::<Vec<_>>(), ["server/src/a.rs"]);
        assert_eq!(growing(&tree).iter().map(|f| f.path.as_str()).collect::<Vec<_>>(), ["server/src/b.rs"]);
    }

    #[test]
    fn a_function_of_more_than_60_lines_is_found_with_its_name() {
        let function = |lines: usize| format!("impl X {{\nfn f() {{\n{}}}\n}}", "x();\n".repeat(lines - 2));
        let of = |lines| functions(&Tree::made_up(&[("server/src/a.rs", &function(lines))]));
        assert_eq!(of(60), []);
        assert_eq!(of(61)[0].line, 2);
        assert!(of(61)[0].advice.starts_with("`f` has 61 lines"));
    }
}

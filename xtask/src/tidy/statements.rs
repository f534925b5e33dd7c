//! Finds the statements in `sql!`, and joins their pieces as the compiler will.

use super::tree::Tree;
use std::collections::BTreeMap;
use syn::visit::{self, Visit};

/// One statement.
pub(super) struct Sql {
    pub(super) line: usize,
    /// Its text; a piece that is no literal and no constant of its crate reads `…`.
    pub(super) text: String,
    /// Whether `.rows(` asks it, so that it yields a list.
    pub(super) lists: bool,
}

/// Texts that stand in constants, by crate and name: column lists and the like.
pub(super) struct Constants(BTreeMap<(String, String), String>);

impl Constants {
    pub(super) fn of(tree: &Tree) -> Self {
        let mut all = BTreeMap::new();
        for (file, syntax) in tree.rust() {
            let mut found = Texts(Vec::new());
            found.visit_file(syntax);
            all.extend(found.0.into_iter().map(|(name, text)| ((file.home().to_owned(), name), text)));
        }
        Self(all)
    }

    /// Every statement in a file of the crate `home`.
    pub(super) fn statements(&self, home: &str, syntax: &syn::File) -> Vec<Sql> {
        let mut found = Statements { constants: self, home, list: Vec::new(), lists: false };
        found.visit_file(syntax);
        found.list
    }

    fn join(&self, home: &str, tokens: proc_macro2::TokenStream) -> String {
        let mut text = String::new();
        let mut piece = None;
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Punct(comma) if comma.as_char() == ',' => text.extend(piece.take()),
                proc_macro2::TokenTree::Literal(literal) => {
                    piece = syn::parse_str::<syn::LitStr>(&literal.to_string()).ok().map(|text| text.value());
                }
                proc_macro2::TokenTree::Ident(name) => {
                    let known = self.0.get(&(home.to_owned(), name.to_string()));
                    piece = Some(known.map_or_else(|| "…".to_owned(), Clone::clone));
                }
                _ => {}
            }
        }
        text.extend(piece);
        text
    }
}

/// Names and values of the constants of text.
struct Texts(Vec<(String, String)>);

impl<'a> Visit<'a> for Texts {
    fn visit_item_const(&mut self, constant: &'a syn::ItemConst) {
        if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = constant.expr.as_ref() {
            self.0.push((constant.ident.to_string(), text.value()));
        }
    }
}

struct Statements<'c> {
    constants: &'c Constants,
    home: &'c str,
    list: Vec<Sql>,
    lists: bool,
}

impl<'a> Visit<'a> for Statements<'_> {
    fn visit_expr_method_call(&mut self, call: &'a syn::ExprMethodCall) {
        self.visit_expr(&call.receiver);
        for (nth, argument) in call.args.iter().enumerate() {
            self.lists = nth == 0 && call.method == "rows";
            self.visit_expr(argument);
            self.lists = false;
        }
    }

    fn visit_macro(&mut self, found: &'a syn::Macro) {
        type Arguments = syn::punctuated::Punctuated<syn::Expr, syn::Token![,]>;
        if found.path.segments.last().is_some_and(|last| last.ident == "sql") {
            let line = found.path.segments[0].ident.span().start().line;
            let text = self.constants.join(self.home, found.tokens.clone());
            self.list.push(Sql { line, text, lists: self.lists });
        } else if let Ok(arguments) = found.parse_body_with(Arguments::parse_terminated) {
            // assert_eq!(…, read.rows(sql!(…), …)) and the like.
            arguments.iter().for_each(|argument| self.visit_expr(argument));
        }
        visit::visit_macro(self, found);
    }
}

//! Times the comparison of two versions of 60 paragraphs: `cargo run --release -p texts --example compare`.
//! The bar is 20 ms.

use std::time::Instant;
use texts::{Body, Origin, compare, merge};

const PARAGRAPHS: usize = 60;
const WORDS: usize = 90;
const ROUNDS: u32 = 100;

fn main() {
    let paragraph = |number: usize| -> String {
        let words = (0..WORDS).map(|word| format!("word{} ", (number * 31 + word * word * 7) % 997));
        format!("In {number}, {}end.", words.collect::<String>())
    };
    let paragraphs: Vec<String> = (0..PARAGRAPHS).map(paragraph).collect();
    // Every second paragraph has other words, every tenth is gone, the last comes first.
    let mut other = paragraphs.clone();
    other.rotate_right(1);
    other
        .iter_mut()
        .step_by(2)
        .for_each(|text| *text = text.replace("word1", "another w").replace("end.", "at last."));
    let mut number = 0;
    other.retain(|_| {
        number += 1;
        number % 10 != 0
    });
    let old = written(&Body::empty(), &paragraphs, Origin(1));
    timed("edited", || drop(written(&old, &other, Origin(2))));
    let new = written(&old, &other, Origin(2));
    timed("compare", || drop(compare(&old, &new)));
    let apart = written(&Body::empty(), &other, Origin(2));
    timed("compare without common marks", || drop(compare(&old, &apart)));
    let mine = paragraphs.join("\n\n").replace("word2", "my word");
    timed("merge", || drop(merge(&old, &mine, &new, Origin(3))));
}

fn written(body: &Body, paragraphs: &[String], origin: Origin) -> Body {
    body.edited(&paragraphs.join("\n\n"), origin).expect("60 paragraphs are within the bounds").body
}

#[expect(clippy::disallowed_methods, reason = "an example that measures asks the machine what time it is")]
fn timed(what: &str, work: impl Fn()) {
    let start = Instant::now();
    (0..ROUNDS).for_each(|_| work());
    println!("{what}: {:.2} ms", start.elapsed().as_secs_f64() * 1_000.0 / f64::from(ROUNDS));
}

//! However pages are renamed, edited and written anew, every link leads to the thing that it named.

use super::*;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use web::axum::http::StatusCode;

/// The names that pages take from each other.
const NAMES: [&str; 4] = ["Aims", "Goals", "Our wishes", "目标"];

#[derive(Clone, Debug)]
enum Step {
    /// A page takes a name.
    Rename(usize, usize),
    /// The page with the links is opened and saved, with a word more.
    Edit,
    /// An earlier text is made the text again.
    Return(i64),
    /// Somebody begins another page of a name.
    Begin(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..3_usize, 0..NAMES.len()).prop_map(|(page, name)| Step::Rename(page, name)),
        2 => Just(Step::Edit),
        1 => (1..4_i64).prop_map(Step::Return),
        1 => (0..NAMES.len()).prop_map(Step::Begin),
    ]
}

#[test]
fn every_link_still_leads_to_the_thing_it_named() {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let runner = TestRunner::new_with_rng(Config { cases: 3, max_shrink_iters: 0, ..Config::default() }, rng);
    let steps = prop::collection::vec(step(), 8..12);
    each(|house| {
        runner_of(&mut runner.clone(), &steps, house);
    });
}

fn runner_of(runner: &mut TestRunner, steps: &impl Strategy<Value = Vec<Step>>, house: &House) {
    let ana = house.member("Ana");
    let round = std::cell::Cell::new(0);
    let result = runner.run(steps, |steps| {
        round.set(round.get() + 1);
        walk(house, &ana, round.get(), &steps);
        Ok(())
    });
    result.expect("every link leads where it led");
}

fn walk(house: &House, ana: &Browser<'_>, round: usize, steps: &[Step]) {
    let mut pages: Vec<String> =
        (0..3).map(|number| write(ana, &format!("Page {round} {number}"), "A text.")).collect();
    let ids: Vec<_> = pages.iter().map(|page| id_of(house, page)).collect();
    let text = format!("[[Page {round} 0]], [[Page {round} 1|one]] and [[page:Page {round} 2]].");
    let source = write(ana, &format!("Links {round}"), &text);
    for (number, step) in steps.iter().enumerate() {
        match step {
            Step::Rename(page, name) => {
                let title = format!("{} {round}", NAMES[*name]);
                pages[*page] = rename(ana, &pages[*page], &title);
            }
            Step::Edit => {
                let text = typed(&ana.get(&format!("{source}/edit")));
                change(ana, &source, &format!("{text}\n\nWord {number}."));
            }
            Step::Return(revision) => {
                let there = ana.get(&format!("{source}/history/{revision}")).status == StatusCode::OK;
                let form = there.then(|| returning(ana, &source, *revision));
                form.map(Filled::send);
            }
            Step::Begin(name) => {
                write(ana, &format!("{} {round}", NAMES[*name]), &format!("Another, {number}."));
            }
        }
        let led = house.visitor().get(&source).ok().attributes("article .prose a", "href");
        let led: Vec<_> = led.iter().map(|page| id_of(house, page)).collect();
        assert_eq!(led, ids, "after {:?}", &steps[..=number]);
    }
}

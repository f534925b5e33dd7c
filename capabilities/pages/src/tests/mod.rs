//! Through the doors, on both engines.

mod agreeing;
mod commenting;
mod crossing;
mod found;
mod leaving;
mod linking;
mod reading;
mod record;
mod removing;
mod renaming;
mod translating;
mod writing;

use ::facts::Subject;
use access::Actor;
use base::{Id, Parse, Slug, Tongue};
use testing::{Browser, Filled, House, Page};
use topics::{Name, Names};

/// The capabilities that pages need to be written, found and told of.
const ROOMS: [&capability::Capability; 5] =
    [&people::CAPABILITY, &topics::CAPABILITY, &bits::CAPABILITY, &::notices::CAPABILITY, &crate::CAPABILITY];

fn each(test: impl Fn(&House)) {
    testing::each(&ROOMS, |house| {
        house.act(Actor::House, |act| {
            let names = Names::of([(Tongue::English, Name::parse("Access")?)]).expect("a name");
            topics::add(act, &Slug::parse("access")?, &names, None)
        });
        test(house);
    });
}

/// The form that begins a page, with its title and text.
fn beginning<'b, 'h>(browser: &'b Browser<'h>, title: &str, text: &str) -> Filled<'b, 'h> {
    let id = browser.get("/pages/new").ok().attribute("input[name=id]", "value").expect("an id in the form");
    begin_as(browser, &id, title, text, "public")
}

fn begin_as<'b, 'h>(
    browser: &'b Browser<'h>,
    id: &str,
    title: &str,
    text: &str,
    reach: &str,
) -> Filled<'b, 'h> {
    let form = browser.fill("/pages").with("id", id).with("title", title).with("text", text);
    form.with("lang", "en").with("purpose", "procedure").with("editors", "members").with("reach", reach)
}

/// Writes a page, and gives its address.
fn write(browser: &Browser<'_>, title: &str, text: &str) -> String {
    let answer = beginning(browser, title, text).send();
    answer.location().unwrap_or_else(|| panic!("it was not written: {}", answer.text()))
}

/// The form that changes a page as it stands.
fn changing<'b, 'h>(browser: &'b Browser<'h>, page: &str, text: &str) -> Filled<'b, 'h> {
    let form = browser.get(&format!("{page}/edit")).ok();
    let value = |name: &str| form.attribute(&format!("input[name={name}]"), "value").unwrap_or_default();
    let filled = browser.change(page).with("lang", value("lang")).with("from", value("from"));
    filled.with("original", value("original")).with("title", value("title")).with("text", text)
}

/// Changes a page, and gives its address.
fn change(browser: &Browser<'_>, page: &str, text: &str) -> String {
    let answer = changing(browser, page, text).send();
    answer.location().unwrap_or_else(|| panic!("it was not changed: {}", answer.text()))
}

/// Gives a page another title, and gives its address.
fn rename(browser: &Browser<'_>, page: &str, title: &str) -> String {
    let form = browser.get(&format!("{page}/edit")).ok();
    let from = form.attribute("input[name=from]", "value").expect("a revision");
    let filled = browser.change(page).with("lang", "en").with("from", from).with("title", title);
    let answer = filled.with("text", typed(&form)).send();
    answer.location().unwrap_or_else(|| panic!("it was not renamed: {}", answer.text()))
}

/// Makes an earlier revision the text again, by the form that its page has now.
fn returning<'b, 'h>(browser: &'b Browser<'h>, page: &str, number: i64) -> Filled<'b, 'h> {
    let form = browser.get(&format!("{page}/history/{number}")).ok();
    let from = form.attribute("form input[name=from]", "value").unwrap_or_default();
    let filled = browser.fill(&format!("{page}/history/{number}/return"));
    filled.with("lang", "en").with("from", from)
}

/// The text in a form.
fn typed(form: &Page) -> String {
    let body = form.body();
    let html = scraped(&body);
    html.trim_start_matches('\n').to_owned()
}

/// What stands in the form's text field, as the browser would send it.
fn scraped(body: &str) -> String {
    let start = body.find("name=\"text\"").expect("the field of the text");
    let open = start + body[start..].find('>').expect("an end of the tag") + 1;
    let close = open + body[open..].find("</textarea>").expect("an end of the field");
    let text = &body[open..close];
    text.replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#38;", "&")
}

/// The page at an address of it.
fn id_of(house: &House, page: &str) -> Id<Subject> {
    let slug = page.trim_start_matches("/pages/").to_owned();
    house.look(Actor::House, move |look| {
        let slug = Slug::parse(&slug).expect("a slug");
        Ok(crate::store::pages::at(look, &slug)?.expect("a page").id.as_of())
    })
}

//! Tests of the text as a document.

mod bringing;
mod taking;

use testing::Browser;

/// A text of several kinds of paragraphs, whose words are hard on whoever writes them elsewhere.
const TEXT: &str = "# What we ask\n\nNo *mass* surveillance[^1] & no <b>backdoors</b>.\n\n- openness\n- [rights](https://example.org/)\n\n[^1]: See resolution 68/167.";

/// Writes the text of a statement, whose page is given.
fn write(browser: &Browser<'_>, page: &str, text: &str) {
    browser.change(&format!("{page}/draft")).with("from", "0").with("text", text).done();
}

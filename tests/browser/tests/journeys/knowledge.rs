//! What a network knows: an initiative is reported whose double is there in another script, the two are merged and parted
//! again; a page is written twice; files are brought into a folder and found by what is in them, in two languages; the
//! timeline of 2013 is drawn, and printed. On a phone, without script.

use browser_tests::{Reader, Site, Visit};

/// The initiative that stands in the demo in Arabic.
const ARABIC: &str = "مرصد الحقوق الرقمية في القرن الأفريقي";
/// The same as somebody would report it who has not heard of it.
const ENGLISH: &str = "Digital Rights Observatory for the Horn of Africa";

#[test]
fn the_network_learns_merges_writes_keeps_and_finds_on_a_phone_without_script() {
    let site = Site::demo();
    let reader = Reader::comes(&site, Visit::PHONE);
    becomes(&reader, "olu-a");
    let own = reports_a_double(&reader);
    let proposal = proposes_to_merge(&reader, &own);

    let other = Reader::comes(&site, Visit::PHONE);
    becomes(&other, "yusuf-i");
    agrees(&other, &proposal, &own);
    undoes(&reader, &proposal, &own);

    writes_a_page_twice(&reader);
    brings_files(&reader, &site);
    draws_the_timeline(&reader);
}

fn becomes(reader: &Reader, who: &str) {
    reader.goes("/demo");
    reader.clicks(&format!("form[action='/demo/people/{who}/session'] button"));
}

fn reports_a_double(reader: &Reader) -> String {
    reader.goes("/initiatives");
    reader.finds_it_sound();
    reader.clicks("main a[href='/initiatives/new']");
    reader.finds_it_sound();
    reader.types("title", ENGLISH);
    reader.types("aim", "To document blocked sites and shutdowns in the Horn of Africa.");
    reader.chooses("lang", "en");
    reader.chooses("state", "idea");
    reader.clicks("#alike button[formaction]");
    reader.sees(ARABIC);
    reader.finds_it_sound();
    reader.clicks("main form > p.actions:last-child button");
    // What may be a double is asked once more before it is saved.
    reader.sees(ARABIC);
    reader.finds_it_sound();
    reader.clicks("#alike button:not([name])");
    reader.sees(ENGLISH);
    reader.finds_it_sound();
    reader.place()
}

fn proposes_to_merge(reader: &Reader, own: &str) -> String {
    reader.goes("/initiatives/alike?title=Digital+Rights+Observatory");
    let arabic = reader.address_of("main .rows li:first-child a");
    reader.goes(&format!("{own}/together"));
    reader.finds_it_sound();
    reader.types("with", &arabic);
    reader.chooses("verb", "merge");
    reader.clicks("main form[action$='/together/new'] button");
    reader.sees(ARABIC);
    reader.finds_it_sound();
    reader.types("words", "We would do the same twice.");
    reader.clicks("main form[action$='/together'] > p.actions button");
    reader.finds_it_sound();
    reader.place()
}

fn agrees(other: &Reader, proposal: &str, own: &str) {
    other.goes(proposal);
    other.sees(ENGLISH);
    other.finds_it_sound();
    other.clicks("main form[action$='/consent'] button");
    other.finds_it_sound();
    // The address of the one that was merged leads on for ever.
    other.goes(own);
    assert_ne!(other.place(), own);
    other.goes(&format!("{own}/lineage"));
    other.finds_it_sound();
}

fn undoes(reader: &Reader, proposal: &str, own: &str) {
    reader.goes(proposal);
    reader.clicks("main form[action$='/merge'] button");
    reader.finds_it_sound();
    reader.goes(own);
    assert_eq!(reader.place(), own);
    reader.sees(ENGLISH);
}

fn writes_a_page_twice(reader: &Reader) {
    reader.goes("/pages/new");
    reader.finds_it_sound();
    reader.types("title", "How we keep the library");
    reader.types("text", "Name a file by what it says. See [[Objectives]].");
    reader.clicks("main form > p.actions button:not([name])");
    reader.sees("Name a file by what it says.");
    reader.finds_it_sound();
    let page = reader.place();
    reader.clicks(&format!("main a[href='{page}/edit']"));
    reader.types("text", "Name a file by what it says, and say where it is from. See [[Objectives]].");
    reader.clicks("main form > p.actions button:not([name])");
    reader.sees("say where it is from");
    reader.goes(&format!("{page}/history"));
    reader.finds_it_sound();
    assert!(reader.counts("main .rows > li") >= 2, "{}", reader.reads());
    reader.goes("/pages/objectives/backlinks");
    reader.sees("How we keep the library");
}

fn brings_files(reader: &Reader, site: &Site) {
    let folder = "/library/un-conferences-and-forums/netmundial-2014";
    reader.goes(folder);
    reader.finds_it_sound();
    reader.clicks("main .actions a.button");
    reader.finds_it_sound();
    reader.attaches("files", &files(site).join("\n"));
    reader.clicks("main form > p.actions button");
    reader.finds_it_sound();
    reader.goes(folder);
    reader.sees("Privacy");
    reader.awaits("/search?q=interception+of+correspondence", "privacy");
    // The word for privacy in Arabic finds what says so in Arabic, and in English when one asks for other languages too.
    reader.awaits("/search?q=المراسلات", "الخصوصية");
    reader.goes("/search?q=الخصوصية&wide=1");
    reader.sees("privacy");
    reader.finds_it_sound();
}

/// Two small contributions, as somebody has them on their phone: one in English, in the encoding of old desks; one in Arabic.
fn files(site: &Site) -> Vec<String> {
    let english: &[u8] =
        b"Nobody\x92s interception of correspondence is lawful without a judge: privacy is a right.";
    let arabic = "لا يجوز اعتراض المراسلات دون قاضٍ: الخصوصية حق.";
    let folder = site.data();
    [("privacy.txt", english), ("الخصوصية.txt", arabic.as_bytes())]
        .map(|(name, bytes)| {
            let path = folder.join(name);
            std::fs::write(&path, bytes).expect("room for a small file");
            path.display().to_string()
        })
        .to_vec()
}

fn draws_the_timeline(reader: &Reader) {
    reader.goes("/processes?from=2013&to=2015");
    reader.sees("Eighth IGF, Bali");
    reader.finds_it_sound();
    assert!(reader.counts("main svg") > 0);
    reader.goes("/processes/timeline?from=2013&to=2015");
    reader.finds_it_sound();
    // A3 on its side, in points.
    let paper = reader.prints();
    let paper = String::from_utf8_lossy(&paper);
    assert!(paper.contains("/MediaBox [0 0 1191") || paper.contains("/MediaBox [0 0 1190"), "no sheet of A3");
}

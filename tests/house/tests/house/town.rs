//! A house with something of everything in it, made through the doors.

use testing::{Browser, Filled, House};

/// A calendar of one event, for the source of the town.
const LISTED: &[u8] = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//town//\r\nBEGIN:VEVENT\r\nUID:listed@town\r\n\
    DTSTAMP:20251101T000000Z\r\nDTSTART;VALUE=DATE:20260901\r\nDTEND;VALUE=DATE:20260903\r\nSUMMARY:Listed meeting\r\n\
    END:VEVENT\r\nEND:VCALENDAR\r\n";

/// Where things are.
#[derive(Debug)]
pub(crate) struct Town {
    /// The address of the event that has papers and people.
    pub(crate) event: String,
    /// The address of one paper's form, `…/papers/<id>`.
    pub(crate) paper: String,
    /// The address of the topic.
    pub(crate) topic: String,
    /// The address of the organization.
    pub(crate) organization: String,
    /// The address of the source.
    pub(crate) source: String,
    /// The address of a person.
    pub(crate) person: String,
    /// The address of a statement that has a text and is open for everybody's comments.
    pub(crate) statement: String,
    /// The address of an initiative.
    pub(crate) initiative: String,
    /// The address of a wiki page.
    pub(crate) page: String,
    /// The address of a process that has a milestone.
    pub(crate) process: String,
    /// The address of a consultation elsewhere.
    pub(crate) consultation: String,
    /// The address of a document of the library.
    pub(crate) document: String,
}

/// The form of a planned event on whole days, filled in as far as it must be.
pub(crate) fn on_days<'b, 'h>(form: Filled<'b, 'h>, title: &str, first: &str, last: &str) -> Filled<'b, 'h> {
    on_days_as(form, "planned", title, first, last)
}

/// The same in another status.
pub(crate) fn on_days_as<'b, 'h>(
    form: Filled<'b, 'h>,
    status: &str,
    title: &str,
    first: &str,
    last: &str,
) -> Filled<'b, 'h> {
    let form = form.with("title", title).with("lang", "en").with("zone", "UTC").with("status", status);
    form.with("all_day", "yes").with("start_date", first).with("end_date", last)
}

/// Sends a form and says where it led.
pub(crate) fn sent(form: Filled<'_, '_>) -> String {
    let answer = form.send();
    answer.location().unwrap_or_else(|| panic!("nothing was added: {} {}", answer.status, answer.text()))
}

/// An event with people and a paper, a topic, an organization, a source; and the steward who made them.
pub(crate) fn furnished(house: &House) -> Town {
    let steward = house.steward("Founder");
    let topic = sent(steward.fill("/topics").with("name-en", "Access").with("lang", "en"));
    let organization = sent(steward.fill("/organizations").with("name", "Open Ground"));
    let form = on_days(steward.fill("/events"), "Town meeting", "2026-02-03", "2026-02-05");
    let form = form.with("place", "Balai Kota, Jakarta").with("country", "ID").with("scope", "regional");
    let event = sent(form.with("topics", "access").with("description", "What we *bring* along."));
    let ana = house.member("Ana Townswoman");
    ana.fill(&format!("{event}/attendance")).with("way", "in-person").done().ok();
    let papers = format!("{event}/papers");
    let paper = ana.fill(&papers).with("title", "What we know").with("lang", "en");
    paper.with("link", "https://papers.example/one").file("file", "", b"").done().ok();
    let page = ana.get(&event).ok();
    let edit = page.attributes("a[href*='/papers/']", "href");
    let edit = edit.iter().find(|href| href.ends_with("/edit")).expect("a paper that its owner may edit");
    let form = steward.fill("/sources").with("name", "Town crier").with("zone", "UTC");
    let source = sent(form.with("trust", "publish").with("hours", 6));
    steward.fill(&format!("{source}/file")).file("file", "town.ics", LISTED).done().ok();
    let statement = statement(&steward);
    let (initiative, page) = (initiative(&ana), wiki_page(&ana));
    let (process, consultation, document) = (process(&steward), consultation(&steward), document(&ana));
    house.settle();
    Town {
        initiative,
        page,
        process,
        consultation,
        document,
        statement,
        person: person(&ana),
        paper: edit.trim_end_matches("/edit").to_owned(),
        event,
        topic,
        organization,
        source,
    }
}

fn statement(steward: &Browser<'_>) -> String {
    let form =
        steward.fill("/statements").with("title", "Keep the network open").with("why", "There is a vote.");
    let form = form.with("lang", "en").with("zone", "UTC").with("consultation", "public");
    let statement = sent(form.with("addressees", "The commission").with("topics", "access"));
    let draft = format!("{statement}/draft");
    steward.change(&draft).with("from", 0).with("text", "## What we ask\n\nKeep it *open*.").done().ok();
    statement
}

fn initiative(ana: &Browser<'_>) -> String {
    let form = ana.fill("/initiatives").with("title", "Count the networks").with("lang", "en");
    let form = form.with("aim", "To know how many there are.").with("state", "running");
    let initiative = sent(form.with("topics", "access").with("regions", "asia"));
    let update = ana.fill(&format!("{initiative}/updates")).with("title", "Twelve").with("lang", "en");
    update.with("body", "We have found *twelve*.").done().ok();
    initiative
}

fn wiki_page(ana: &Browser<'_>) -> String {
    let id = ana.get("/pages/new").ok().attribute("input[name=id]", "value").expect("a form for one page");
    let form = ana.fill("/pages").with("id", id).with("title", "How we meet").with("lang", "en");
    let form = form.with("purpose", "procedure").with("editors", "members").with("reach", "public");
    sent(form.with("text", "In [[Town meeting]].").with("topics", "access"))
}

fn process(steward: &Browser<'_>) -> String {
    let form = steward.fill("/processes").with("name", "Review of the summit").with("lane", "United Nations");
    let process = sent(form.with("lang", "en").with("topics", "access"));
    let milestones = format!("{process}/milestones");
    let form = steward.fill(&milestones).with("title", "Open consultation").with("lang", "en");
    let form = form.with("from", "2026-03").with("until", "").with("position_for", "public");
    form.with("red_lines_for", "network").with("win_for", "network").done().ok();
    process
}

fn consultation(steward: &Browser<'_>) -> String {
    let form = steward.fill("/consultations").with("title", "On the draft").with("asker", "The commission");
    let form = form.with("lang", "en").with("closes", "2026-03-01").with("closes_time", "18:00");
    sent(form.with("zone", "UTC").with("topics", "access"))
}

fn document(ana: &Browser<'_>) -> String {
    let folder = ana.fill("/library").with("name", "Papers").with("visibility", "public");
    let folder = sent(folder.with("position", 0).with("topics", "access"));
    let path = folder.trim_start_matches("/library/").to_owned();
    let form = ana.fill("/library/upload").with("folder", path).with("visibility", "public");
    let told = form.file("files", "what-we-know.txt", b"What we know of access.").done().ok();
    let documents = told.attributes("main a[href^='/documents/']", "href");
    documents.first().expect("the file was kept").clone()
}

fn person(browser: &Browser<'_>) -> String {
    let page = browser.get("/you").ok();
    let links = page.attributes("a[href^='/people/']", "href");
    links.first().expect("one's own page links to one's profile").clone()
}

impl Town {
    /// An address of this route: with the things of the town where it names one, and something invented elsewhere.
    pub(crate) fn at(&self, pattern: &str) -> String {
        self.with(pattern, "00000000-0000-7000-8000-000000000000")
    }

    /// An address of this route, with `odd` where it names something other than the town's things.
    pub(crate) fn with(&self, pattern: &str, odd: &str) -> String {
        let known = [
            ("/events/{slug}/papers/{id}", &self.paper),
            ("/events/{slug}", &self.event),
            ("/events/{name}", &self.event),
            ("/topics/{slug}", &self.topic),
            ("/organizations/{name}", &self.organization),
            ("/sources/{name}", &self.source),
            ("/people/{name}", &self.person),
            ("/statements/{slug}", &self.statement),
            ("/initiatives/{slug}", &self.initiative),
            ("/pages/{slug}", &self.page),
            ("/processes/{slug}", &self.process),
            ("/consultations/{slug}", &self.consultation),
            ("/documents/{slug}", &self.document),
        ];
        let found = known.iter().find(|(start, _)| pattern.starts_with(start));
        let address =
            found.map_or_else(|| pattern.to_owned(), |(start, real)| pattern.replacen(start, real, 1));
        filled(&address, odd)
    }
}

/// The pattern with `odd` in every gap.
pub(crate) fn filled(pattern: &str, odd: &str) -> String {
    let mut rest = pattern;
    let mut address = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        let (_, behind) = after.split_once('}').expect("a gap has an end");
        address.push_str(before);
        address.push_str(odd);
        rest = behind;
    }
    address + rest
}

//! Every page of the demo network, as everybody and as a steward, in three widths: sound, and with a picture of it in
//! `target/pictures` for eyes to judge.

use browser_tests::{Reader, Site, Visit};

/// What everybody may look at: the picture's name and the page's path.
const OPEN: &[(&str, &str)] = &[
    ("front", "/"),
    ("events", "/events"),
    ("events-past", "/events?when=past"),
    ("month", "/events/month/2026-05"),
    ("week", "/events/week/2026-W20"),
    ("event-past", "/events/best-bits-bali"),
    ("event-coming", "/events/sample-gathering-nairobi"),
    ("event-collected", "/events/rightscon-lusaka-2026"),
    ("history", "/events/sample-gathering-nairobi/history"),
    ("participants", "/events/best-bits-bali/participants"),
    ("attendance", "/events/sample-gathering-nairobi/attendance"),
    ("reports-owed", "/events/reports-owed"),
    ("sources", "/sources"),
    ("source", "/sources/chapters-events"),
    ("people", "/people"),
    ("profile", "/people/participante-echantillon-nadia-b"),
    ("organizations", "/organizations"),
    ("organization", "/organizations/tedic"),
    ("topics", "/topics"),
    ("topic", "/topics/access"),
    ("lists", "/lists"),
    ("list", "/lists/talk"),
    ("threads", "/lists/talk/threads"),
    ("months", "/lists/talk/months"),
    ("moderated", "/lists/talk/moderated"),
    ("event-with-list", "/events/sample-gathering-nairobi"),
    ("statements", "/statements"),
    ("statement", "/statements/what-a-summit-on-internet-governance-needs-sample"),
    ("statement-open", "/statements/keep-the-network-open-for-elections-sample"),
    ("statement-paragraph", "/statements/keep-the-network-open-for-elections-sample/paragraphs/4"),
    ("statement-comments", "/statements/what-a-summit-on-internet-governance-needs-sample/comments"),
    ("statement-comment", "/statements/what-a-summit-on-internet-governance-needs-sample/comments/2"),
    (
        "statement-comment-new",
        "/statements/keep-the-network-open-for-elections-sample/comments/new?about=missing",
    ),
    ("statement-procedure", "/statements/what-a-summit-on-internet-governance-needs-sample/procedure"),
    ("statement-positions", "/statements/what-a-summit-on-internet-governance-needs-sample/positions"),
    ("statement-outcome", "/statements/what-a-summit-on-internet-governance-needs-sample/outcome"),
    ("statement-revisions", "/statements/what-a-summit-on-internet-governance-needs-sample/revisions"),
    ("statement-revision", "/statements/what-a-summit-on-internet-governance-needs-sample/revisions/2"),
    (
        "statement-compare",
        "/statements/what-a-summit-on-internet-governance-needs-sample/compare?from=1&to=4&view=side",
    ),
    (
        "statement-inline",
        "/statements/what-a-summit-on-internet-governance-needs-sample/compare?from=1&to=4&view=inline",
    ),
    ("statement-origins", "/statements/what-a-summit-on-internet-governance-needs-sample/origins"),
    ("statement-signatories", "/statements/what-a-summit-on-internet-governance-needs-sample/signatories"),
    ("statement-endorse", "/statements/what-a-summit-on-internet-governance-needs-sample/endorse"),
    (
        "statement-endorse-organization",
        "/statements/what-a-summit-on-internet-governance-needs-sample/endorse?as=organization",
    ),
    ("statement-sealed", "/statements/what-a-summit-on-internet-governance-needs-sample/sealed"),
    ("statement-code", "/statements/what-a-summit-on-internet-governance-needs-sample/sealed/code"),
    ("statement-version", "/statements/what-a-summit-on-internet-governance-needs-sample/versions/1"),
    ("statement-versions", "/statements/what-a-summit-on-internet-governance-needs-sample/versions"),
    ("statement-translations", "/statements/what-a-summit-on-internet-governance-needs-sample/translations"),
    ("statement-deliveries", "/statements/what-a-summit-on-internet-governance-needs-sample/deliveries"),
    ("statement-log", "/statements/what-a-summit-on-internet-governance-needs-sample/log"),
    ("statement-rules", "/statements/rules"),
    ("statement-custodians", "/statements/rules/custodians"),
    ("initiatives", "/initiatives"),
    ("initiative", "/initiatives/community-networks-counted"),
    ("initiative-history", "/initiatives/community-networks-counted/history"),
    ("initiative-presented", "/initiatives/community-networks-counted/present"),
    ("initiatives-alike", "/initiatives/alike?title=Digital+Rights+Observatory"),
    ("processes", "/processes?from=2013&to=2015"),
    ("timeline", "/processes/timeline?from=2013&to=2015"),
    ("consultations", "/consultations"),
    ("hours", "/processes/hours?hours=4"),
    ("pages", "/pages"),
    ("page", "/pages/how-a-statement-comes-about"),
    ("page-timeline", "/pages/the-2013-timeline"),
    ("page-history", "/pages/the-2013-timeline/history"),
    ("library", "/library"),
    ("library-folder", "/library/the-network-s-gatherings"),
    ("library-empty", "/library/un-conferences-and-forums/netmundial-2014"),
    ("organizations-map", "/organizations/map"),
    ("organizations-graph", "/organizations/graph"),
    ("topic-history", "/topics/access/history"),
    ("bits", "/bits"),
    ("search", "/search?q=internet"),
    ("search-nothing", "/search?q=zzzz"),
    ("sign-in", "/sign-in"),
    ("join", "/join"),
    ("zone", "/zone"),
    ("privacy", "/privacy"),
    ("demo", "/demo"),
    ("demo-mail", "/demo/mail"),
    ("style", "/style"),
];

/// What a steward sees beside.
const INSIDE: &[(&str, &str)] = &[
    ("event-of-a-steward", "/events/sample-gathering-nairobi"),
    ("event-new", "/events/new"),
    ("event-edit", "/events/sample-gathering-nairobi/edit"),
    ("facilitators", "/events/sample-gathering-nairobi/facilitators"),
    ("paper-new", "/events/sample-gathering-nairobi/papers/new"),
    ("report-new", "/events/best-bits-bali/reports/new"),
    ("held", "/events/held"),
    ("doubles", "/events/doubles"),
    ("source-new", "/sources/new"),
    ("source-edit", "/sources/chapters-events/edit"),
    ("organization-new", "/organizations/new"),
    ("topic-new", "/topics/new"),
    ("list-new", "/lists/new"),
    ("list-edit", "/lists/talk/edit"),
    ("list-owners", "/lists/talk/owners"),
    ("list-members", "/lists/talk/members"),
    ("list-subscription", "/lists/talk/subscription"),
    ("list-moderation", "/lists/talk/moderation"),
    ("list-write", "/lists/talk/threads/new"),
    ("list-outgoing", "/lists/outgoing"),
    ("statement-new", "/statements/new"),
    ("statement-edit", "/statements/keep-the-network-open-for-elections-sample/edit"),
    ("statement-draft", "/statements/keep-the-network-open-for-elections-sample/draft"),
    ("statement-draft-bits", "/statements/keep-the-network-open-for-elections-sample/draft/bits"),
    ("statement-import", "/statements/keep-the-network-open-for-elections-sample/draft/import"),
    ("statement-together", "/statements/keep-the-network-open-for-elections-sample/together"),
    ("statement-drafters", "/statements/keep-the-network-open-for-elections-sample/drafters"),
    ("statement-comment-answer", "/statements/keep-the-network-open-for-elections-sample/comments/1"),
    ("statement-waiting", "/statements/keep-the-network-open-for-elections-sample/comments/waiting"),
    ("statement-steps", "/statements/keep-the-network-open-for-elections-sample/procedure"),
    ("statement-publication", "/statements/what-a-summit-on-internet-governance-needs-sample/publication"),
    ("statement-endorsements", "/statements/what-a-summit-on-internet-governance-needs-sample/endorsements"),
    ("statement-delivery", "/statements/what-a-summit-on-internet-governance-needs-sample/deliveries/new"),
    ("statement-rules-steward", "/statements/rules"),
    ("initiative-new", "/initiatives/new"),
    ("initiative-part", "/initiatives/community-networks-counted/part"),
    ("page-new", "/pages/new"),
    ("page-edit", "/pages/objectives/edit"),
    ("process-new", "/processes/new"),
    ("process-import", "/processes/import"),
    ("library-upload", "/library/upload"),
    ("organizations-import", "/organizations/import"),
    ("topic-context", "/topics/access/context"),
    ("topic-suggestions", "/topics/suggestions"),
    ("you-following", "/you/following"),
    ("you-searches", "/you/searches"),
    ("you-digest", "/you/digest"),
    ("you-lists", "/you/lists"),
    ("you", "/you"),
    ("you-profile", "/you/profile"),
    ("you-settings", "/you/settings"),
    ("you-sessions", "/you/sessions"),
    ("you-notices", "/you/notices"),
    ("you-invitations", "/you/invitations"),
    ("you-calendar", "/you/calendar"),
    ("you-data", "/you/data"),
    ("you-leaving", "/you/leaving"),
    ("stewardship", "/stewardship"),
    ("stewardship-network", "/stewardship/network"),
    ("stewardship-people", "/stewardship/people"),
    ("stewardship-requests", "/stewardship/requests"),
    ("stewardship-mail", "/stewardship/mail"),
    ("stewardship-log", "/stewardship/log"),
];

#[test]
fn every_page_is_sound_in_arabic_on_a_phone_without_script() {
    looks_around(Visit::PHONE.in_language("ar"));
}

#[test]
fn every_page_is_sound_on_a_tablet() {
    looks_around(Visit { width: 768, ..Visit::DESK });
}

#[test]
fn every_page_is_sound_and_accessible_on_a_desk_in_the_dark() {
    looks_around(Visit { dark: true, ..Visit::DESK });
}

fn looks_around(visit: Visit) {
    let site = Site::demo();
    let reader = Reader::comes(&site, visit);
    looks_at(&reader, OPEN);
    looks_at(&reader, &[("not-found", "/nothing-here")]);
    reads_a_report(&reader);
    reads_a_thread(&reader);
    reader.goes("/demo");
    reader.clicks("form[action='/demo/people/amina-k/session'] button");
    looks_at(&reader, INSIDE);
    refuses(&reader);
}

/// Looks at all of them before it says which are not as they should be.
fn looks_at(reader: &Reader, pages: &[(&str, &str)]) {
    let unsound = pages.iter().filter(|(name, path)| {
        let looks = || {
            reader.goes(path);
            reader.picture(name);
            assert_eq!(reader.status() == 404, *name == "not-found", "{path} answers {}", reader.status());
            reader.finds_it_sound();
            if reader.is_at_a_desk() {
                reader.finds_it_accessible();
            }
        };
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(looks)).is_err()
    });
    let unsound: Vec<_> = unsound.collect();
    assert!(unsound.is_empty(), "said above of each: {unsound:?}");
}

fn reads_a_thread(reader: &Reader) {
    reader.goes("/lists/talk/threads");
    reader.clicks("main .rows a");
    reader.picture("thread");
    reader.finds_it_sound();
}

fn reads_a_report(reader: &Reader) {
    reader.goes("/events/best-bits-bali");
    reader.clicks("#reports + .rows a");
    reader.picture("report");
    reader.finds_it_sound();
}

/// A form that cannot be taken as it is says so beside each field.
fn refuses(reader: &Reader) {
    reader.goes("/events/new");
    reader.types("title", " ");
    reader.types("start_date", "2027-03-05");
    reader.types("start_time", "10:00");
    reader.types("end_date", "2027-03-04");
    reader.types("end_time", "09:00");
    reader.sends();
    assert!(reader.counts(".field.wrong") > 0, "{}", reader.reads());
    reader.picture("event-refused");
    reader.finds_it_sound();
}

//! The pages of a public archive.

use super::{keep, keep_all, link, mail, talk};
use crate::tests::each;

/// A mail with a text and a picture.
fn with_picture(id: &str) -> Vec<u8> {
    let picture =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    format!(
        "From: Ana <ana@example.org>\r\nDate: Mon, 1 Dec 2025 08:00:00 +0000\r\nSubject: A picture\r\n\
         Message-ID: <{id}@lists.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n\
         --b\r\nContent-Type: image/png; name=\"dot.png\"\r\nContent-Disposition: attachment; filename=\"dot.png\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{picture}\r\n\
         --b\r\nContent-Type: text/html; name=\"page.html\"\r\nContent-Disposition: attachment; filename=\"page.html\"\r\n\r\n\
         <script>alert(1)</script>\r\n--b--\r\n"
    )
    .into_bytes()
}

#[test]
fn strangers_see_names_and_no_addresses() {
    each(|house| {
        let list = talk(house);
        let text = "Ask bob@example.com.\r\n\r\n> From: carol@example.net\r\n> wrote";
        let message = keep(house, &list, &mail("one", &[], "Hello", text));
        let pages = [
            link(&message),
            format!("/lists/talk/threads/{}", message.address),
            "/lists/talk/threads".into(),
            "/lists/talk/months/2025-12".into(),
            "/lists/talk.atom".into(),
            "/lists/talk/months/2025-12.mbox".into(),
        ];
        for path in &pages {
            let page = house.visitor().get(path).ok();
            assert!(page.body().contains("Ana Silva"), "{path}");
            for address in ["ana@example.org", "bob@example.com", "carol@example.net"] {
                assert!(!page.body().contains(address), "{path} shows {address}");
            }
        }
        let member = house.member("Mia");
        member.get(&pages[0]).ok().says("ana@example.org").says("bob@example.com");
        member.get(&pages[1]).ok().says("ana@example.org");
        let applicant = house.applicant("Nils").get(&pages[0]).ok();
        assert!(!applicant.body().contains("ana@example.org"));
    });
}

#[test]
fn a_thread_is_read_on_one_page_and_lists_lead_to_it() {
    each(|house| {
        let list = talk(house);
        let first = keep(house, &list, &mail("one", &[], "Budget", "First."));
        let second = keep(house, &list, &mail("two", &["one"], "Re: Budget", "> First.\r\n\r\nSecond."));
        keep(house, &list, &mail("three", &["one"], "Renamed", "Third.").replace("08:00", "08:30"));
        let visitor = house.visitor();
        let page = visitor.get(&format!("/lists/talk/threads/{}", first.address)).ok();
        let page = page.says("Budget").says("3 messages").says("Second.").says("Renamed");
        assert_eq!(page.attributes("article", "id").len(), 3);
        visitor.get("/lists/talk").ok().says("Budget").says("3 messages in 1 thread");
        visitor.get("/lists/talk/threads").ok().says("Budget").says("3 messages");
        let message = visitor.get(&link(&second)).ok().says("Second.");
        assert_eq!(message.attribute("[rel=prev]", "href"), Some(link(&first)));
        visitor.get("/lists/talk/months/2025-12?by=date").ok().says("Re: Budget");
        visitor.get("/lists/talk/months/2025-13").is(web::axum::http::StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_new_message_shows_at_once_where_a_page_was_kept() {
    each(|house| {
        let list = talk(house);
        let first = keep(house, &list, &mail("one", &[], "Budget", "First."));
        let thread = format!("/lists/talk/threads/{}", first.address);
        let visitor = house.visitor();
        for path in [thread.as_str(), "/lists/talk/threads", "/lists/talk"] {
            visitor.get(path).ok().says("1 message");
        }
        keep(house, &list, &mail("two", &["one"], "Re: Budget", "Second."));
        for path in [thread.as_str(), "/lists/talk/threads", "/lists/talk"] {
            visitor.get(path).ok().says("2 messages");
        }
    });
}

#[test]
fn a_long_thread_has_pages() {
    each(|house| {
        let list = talk(house);
        let mut mails = vec![mail("m0", &[], "Long", "Text 0.")];
        mails.extend((1..=200).map(|n| mail(&format!("m{n}"), &["m0"], "Re: Long", &format!("Text {n}."))));
        let first = keep_all(house, &list, &mails).swap_remove(0);
        let thread = format!("/lists/talk/threads/{}", first.address);
        let one = house.visitor().get(&thread).ok();
        assert_eq!(one.attributes("article", "id").len(), 200);
        let two = one.attribute("[rel=next]", "href").unwrap();
        assert_eq!(house.visitor().get(&two).ok().attributes("article", "id").len(), 1);
        house.visitor().get(&format!("{thread}?page=3")).is(web::axum::http::StatusCode::NOT_FOUND);
    });
}

#[test]
fn pictures_are_drawn_anew_and_everything_else_is_for_saving() {
    each(|house| {
        let list = talk(house);
        let message = match super::keep_as(house, &list, &with_picture("pic"), false) {
            crate::acts::archive::Kept::New(message) => message,
            crate::acts::archive::Kept::Known(_) => panic!("it is new"),
        };
        let page = house.visitor().get(&link(&message)).ok().says("dot.png").says("page.html");
        let files = page.attributes("article .rows a", "href");
        for _ in 0..2 {
            let picture = house.visitor().get(&files[0]).ok();
            assert_eq!(picture.header("content-type").as_deref(), Some("image/png"));
            assert!(picture.header("content-disposition").unwrap().starts_with("inline"));
            assert!(picture.header("content-security-policy").unwrap().contains("sandbox"));
        }
        let html = house.visitor().get(&files[1]).ok();
        assert!(html.header("content-disposition").unwrap().starts_with("attachment"));
        assert!(!html.header("content-type").unwrap().starts_with("text/html"));
        assert_eq!(html.header("x-content-type-options").as_deref(), Some("nosniff"));
    });
}

#[test]
fn the_message_as_it_came_is_for_members() {
    each(|house| {
        let list = talk(house);
        let raw = mail("one", &[], "Hello", "First.");
        let message = keep(house, &list, &raw);
        let path = format!("{}.eml", link(&message));
        assert!(house.visitor().get(&path).location().unwrap().starts_with("/sign-in"));
        assert_eq!(house.member("Mia").get(&path).ok().body(), raw);
        house.member("Mo").get(&link(&message)).ok().says("Message-ID");
    });
}

#[test]
fn messages_are_found() {
    each(|house| {
        let list = talk(house);
        keep(house, &list, &mail("one", &[], "Hello", "The zeppelin has landed."));
        house.visitor().get("/search?q=zeppelin").ok().says("Hello");
        let narrowed = "/search?q=zeppelin&kind=list-message&in=list%3D";
        house.visitor().get(&format!("{narrowed}talk")).ok().says("Hello");
        house.visitor().get(&format!("{narrowed}other")).ok().lacks("Hello");
    });
}

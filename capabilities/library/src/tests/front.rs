//! What stands of the library on the front page.

use super::{each, folder, keep};

#[test]
fn many_documents_at_once_are_one_piece_of_news() {
    each(|house| {
        let ana = house.member("Ana");
        folder(&ana, "Forums", "").done().ok();
        folder(&ana, "Minutes", "").done().ok();
        for number in 1..=3 {
            keep(house, &ana, "forums", &format!("call-{number}.txt"), format!("Call {number}").as_bytes());
        }
        keep(house, &ana, "minutes", "first-meeting.txt", b"We met");
        let apart = house.visitor().get("/").ok();
        assert_eq!(apart.attributes("main a[href^='/documents/']", "href").len(), 4);

        keep(house, &ana, "forums", "call-4.txt", b"Call 4");
        let together = house.visitor().get("/").ok().says("Forums").says("4 documents");
        assert_eq!(together.attributes("main a[href^='/documents/']", "href").len(), 1);
        let link =
            together.attribute("main a[href^='/library/forums']", "href").expect("the folder is named");
        house.visitor().get(&link).ok().says("Call 4");
    });
}

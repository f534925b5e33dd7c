//! What is kept about who wrote, and what becomes of it when they leave.

use super::{TEXT, each, save, text};
use crate::acts::drafting::personal;
use crate::tests::propose;
use ::web::Keeping;
use access::Actor;

#[test]
fn who_wrote_gets_a_list_of_it_and_leaves_the_words_behind() {
    each(|house| {
        let (ana, fay) = (house.member("Ana"), house.facilitator("Fay"));
        let page = propose(&ana, "Access");
        save(&ana, &page, 0, TEXT);
        save(&fay, &page, 1, &TEXT.replace("should", "must"));
        let id = fay.id();
        let list = house.look(Actor::House, move |look| Ok(personal::export(look, id)?));
        let list = String::from_utf8(list[0].bytes.clone()).unwrap();
        assert!(list.contains("/statements/access/revisions/2") && !list.contains("revisions/1"), "{list}");
        house.act(Actor::House, move |act| personal::forget(act, id, Keeping::Goes));
        ana.get(&format!("{page}/revisions/2")).ok().says("former participant").lacks("Fay");
        assert_eq!(text(&ana, &page), TEXT.replace("should", "must"));
    });
}

//! What members and stewards see of mail on its way.

use super::*;
use crate::heart::subscription::Delivery;
use base::days;

#[test]
fn a_member_sees_what_became_of_each_copy_to_them() {
    each(|house| {
        let (ana, eve) = (house.member("Ana"), house.member("Eve"));
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@people.example", |_| {});
        subscribe(house, &list, "eve@people.example", |on| on.choices.delivery = Delivery::Daily);
        ana.get("/you/lists/deliveries").ok().says("Nothing was sent to you lately");
        post(house, "ana@people.example", "1");
        ana.get("/you/lists/deliveries").ok().says("About 1").says("Kept here").says("ana@people.example");
        eve.get("/you/lists/deliveries").ok().lacks("About 1");
        house.pass(days(1));
        house.pass(days(1));
        eve.get("/you/lists/deliveries").ok().says("Digest 1");
        house.visitor().get("/you/lists/deliveries").lacks("About 1");
    });
}

#[test]
fn a_steward_sees_the_copies_that_stay_here_and_what_the_dns_must_say() {
    each(|house| {
        let (stella, ana) = (house.steward("Stella"), house.member("Ana"));
        let list = list(house, "talk", |_| {});
        subscribe(house, &list, "ana@people.example", |_| {});
        post(house, "ana@people.example", "1");
        let page = stella.get("/lists/outgoing").ok();
        page.says("No relay is configured").says("About 1").says("v=DKIM1").says("_dmarc.bits.example");
        let copy = house.look(Actor::House, |look| Ok(mail::kept_copies(look, 1)?)).remove(0);
        let copy = format!("/lists/outgoing/{}", copy.id);
        stella.get(&copy).ok().says("Hello").says("List-Unsubscribe");
        assert_eq!(ana.get("/lists/outgoing").status.as_u16(), 403);
        assert_eq!(ana.get(&copy).status.as_u16(), 403);
    });
}

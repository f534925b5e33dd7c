//! What is kept, and under which address.

use super::{keep, keep_as, link, mail, talk};
use crate::acts::archive::Kept;
use crate::store::old_addresses;
use crate::tests::each;
use access::Actor;

#[test]
fn the_same_message_is_kept_once_and_another_of_the_same_id_beside_it() {
    each(|house| {
        let list = talk(house);
        let first = keep(house, &list, &mail("one", &[], "Hello", "First."));
        let again = keep_as(house, &list, mail("one", &[], "Hello", "First.").as_bytes(), false);
        assert!(matches!(&again, Kept::Known(known) if known.id == first.id));
        let other = keep_as(house, &list, mail("one", &[], "Hello", "Not the same.").as_bytes(), false);
        let Kept::New(other) = other else { panic!("it says something else") };
        assert_ne!(other.address, first.address);
        let once_more = keep_as(house, &list, mail("one", &[], "Hello", "Not the same.").as_bytes(), false);
        assert!(matches!(&once_more, Kept::Known(known) if known.id == other.id));
        house.visitor().get(&link(&first)).ok().says("First.");
        house.visitor().get(&link(&other)).ok().says("Not the same.");
    });
}

#[test]
fn a_message_of_an_older_archive_is_known_by_what_it_says() {
    each(|house| {
        let list = talk(house);
        let first = keep(house, &list, &mail("one", &[], "Hello", "First."));
        let other_way = format!("Received: by elsewhere\r\n{}", mail("one", &[], "Hello", "First."));
        let again = keep_as(house, &list, other_way.as_bytes(), true);
        assert!(matches!(&again, Kept::Known(known) if known.id == first.id));
    });
}

#[test]
fn a_message_without_an_id_has_an_address_too() {
    each(|house| {
        let list = talk(house);
        let raw = mail("one", &[], "Hello", "No id.").replace("Message-ID: <one@lists.example>\r\n", "");
        let message = keep(house, &list, &raw);
        assert_eq!(keep(house, &list, &raw).id, message.id);
        house.visitor().get(&link(&message)).ok().says("No id.");
    });
}

#[test]
fn the_address_of_a_message_is_made_of_its_id_alone() {
    each(|house| {
        let list = talk(house);
        let message = keep(house, &list, &mail("one", &[], "Hello", "First."));
        assert_eq!(message.address, message::MessageId::parse("<one@lists.example>").unwrap().address());
    });
}

#[test]
fn addresses_of_an_older_archive_lead_on() {
    each(|house| {
        let list = talk(house);
        let message = keep(house, &list, &mail("one", &[], "Hello", "First."));
        let to = link(&message);
        let leads_to = to.clone();
        house.act(Actor::House, move |act| {
            old_addresses::put(act, list.id, "/pipermail/talk/2013-April/000001.html", &leads_to)?;
            old_addresses::put(act, list.id, "/pipermail/talk/", "/lists/talk/months")?;
            act.record(&crate::facts::ListChanged { list: list.id })?;
            Ok(())
        });
        let visitor = house.visitor();
        assert_eq!(visitor.get("/pipermail/talk/2013-April/000001.html").location(), Some(to));
        for path in ["/pipermail/talk", "/pipermail/talk/", "/pipermail/talk/index.html"] {
            assert_eq!(visitor.get(path).location().as_deref(), Some("/lists/talk/months"), "{path}");
        }
    });
}

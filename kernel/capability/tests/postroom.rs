//! Mail that comes to the house itself.

use arrivals::Received;
use testing::{House, each};

fn mail(from: &str, to: &str, more: &str) -> String {
    format!(
        "From: <{from}>\nTo: <{to}>\nSubject: Are you there?\nMessage-ID: <1@away.example>\n{more}\nHello house.\n"
    )
}

fn written_to(house: &House, address: &str) -> usize {
    house.letters().iter().filter(|letter| letter.to.as_str() == address).count()
}

#[test]
fn what_people_write_to_the_house_goes_on_to_the_stewards() {
    each(&[], |house| {
        house.steward("Sam");
        for duty in ["house@bits.example", "postmaster@bits.example", "Abuse@bits.example"] {
            let taken = house.mail_in(
                "eve@far.example",
                duty,
                mail("eve@far.example", duty, &format!("X: {duty}\n")),
            );
            assert_eq!(taken, Received::Taken, "{duty}");
        }
        assert_eq!(written_to(house, "sam@people.example"), 3);
        let letter = house.letter_to("sam@people.example");
        assert_eq!(letter.reply_to.map(|email| email.to_string()).as_deref(), Some("eve@far.example"));
        assert!(letter.body.contains("Hello house."), "{}", letter.body);
        assert_eq!(letter.attachments[0].media_type, "message/rfc822");
    });
}

#[test]
fn what_machines_write_to_the_house_is_let_fall() {
    each(&[], |house| {
        house.steward("Sam");
        let to = "house@bits.example";
        house.mail_in("eve@far.example", to, mail("eve@far.example", to, "Auto-Submitted: auto-replied\n"));
        house.mail_in("", to, mail("mailer-daemon@far.example", to, ""));
        assert_eq!(written_to(house, "sam@people.example"), 0);
    });
}

#[test]
fn nobody_else_has_an_address_here() {
    each(&[], |house| {
        for to in [
            "nobody@bits.example",
            "b+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@bits.example",
            "house@other.example",
        ] {
            let refused = house.mail_in("eve@far.example", to, mail("eve@far.example", to, ""));
            assert!(matches!(refused, Received::NoUser(_)), "{to}: {refused:?}");
        }
    });
}

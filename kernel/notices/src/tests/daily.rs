//! The mail of the day, where there is much to tell.

use super::{Reported, each, happened};
use access::Actor;
use base::days;

#[test]
fn a_long_day_is_one_mail_that_says_where_the_rest_is() {
    each(|house| {
        let (ana, ben) = (house.member("Ana"), house.member("Ben"));
        let many = happened(&[&ana], "Bali");
        let one = happened(&[&ben], "Baku");
        house.act(Actor::House, move |act| {
            for _ in 0..101 {
                act.record(&Reported(many.clone()))?;
            }
            Ok(act.record(&Reported(one.clone()))?)
        });
        house.settle();
        house.pass(days(1));
        let body = house.letter_to("ana@people.example").body;
        assert_eq!(body.matches("- Moved: Bali").count(), 100);
        assert!(body.contains("There are more on your page: https://bits.example/you/notices\n"), "{body}");
        assert!(!house.letter_to("ben@people.example").body.contains("There are more"));
        house.pass(days(1));
        assert_eq!(house.letters().len(), 2);
    });
}

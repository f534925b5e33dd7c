//! Organizations say in words of their own what they work on.

use super::{each, plant};
use base::Tongue;

#[test]
fn organizations_stand_on_the_pages_of_their_topics_and_call_them_by_name() {
    each(|house| {
        plant(house, "access", &[(Tongue::English, "Access"), (Tongue::Russian, "Доступ")], None);
        let mei = house.member("Mei");
        let form = mei.fill("/organizations").with("name", "Masts for All");
        form.with("kind", "organization").with("topics", "access, tall pipes").done().ok();
        let page = house.visitor().reading("ru").get("/organizations/masts-for-all").ok();
        assert_eq!(page.all("a.chip"), ["Доступ", "tall pipes"]);
        let links = page.attributes("a.chip", "href");
        assert_eq!(links, ["/topics/access", "/organizations?topic=tall-pipes"], "no link leads to nothing");
        house.visitor().get(&links[1]).ok().says("Masts for All");
        house.visitor().get("/topics/access").ok().says("Organizations that work on this").says("Masts");
    });
}

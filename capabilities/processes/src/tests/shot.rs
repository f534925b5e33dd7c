//! temporary
use super::*;
#[test]
fn shot() {
    each(|house| {
        println!("{:?}", planted(house));
        for (lang, path, name) in [
            ("en", "/processes/timeline", "sheet-en.html"),
            ("ar", "/processes/timeline", "sheet-ar.html"),
            ("en", "/processes", "index-en.html"),
            ("ar", "/processes", "index-ar.html"),
            ("en", "/processes/timeline.svg", "t-en.svg"),
            ("ar", "/processes/timeline.svg", "t-ar.svg"),
            ("zh", "/processes/timeline.svg", "t-zh.svg"),
            ("en", "/processes/all", "all.html"),
            ("en", "/processes/igf-processes", "igf.html"),
            ("en", "/processes/hours", "hours.html"),
        ] {
            let page = house.visitor().reading(lang).get(path);
            println!("{path} {lang} {} {}", page.status, page.bytes.len());
            std::fs::write(format!("/tmp/pshot/{name}"), page.body()).unwrap();
        }
    });
}

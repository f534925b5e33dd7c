//! Whether a mail address belongs to an organization, by the domain of its address on the web.

use base::{Email, Link, Parse};

/// Where many unrelated people have addresses or pages: being there vouches for nobody. First labels of families of
/// domains (`yahoo.fr`), and whole domains.
const FAMILIES: [&str; 12] = [
    "gmail",
    "googlemail",
    "yahoo",
    "ymail",
    "hotmail",
    "outlook",
    "live",
    "yandex",
    "gmx",
    "protonmail",
    "zoho",
    "aol",
];
const SHARED: [&str; 60] = [
    "126.com",
    "163.com",
    "aliyun.com",
    "bk.ru",
    "bluesky.social",
    "bol.com.br",
    "btinternet.com",
    "bsky.app",
    "comcast.net",
    "daum.net",
    "disroot.org",
    "facebook.com",
    "fastmail.com",
    "foxmail.com",
    "free.fr",
    "github.com",
    "google.com",
    "hey.com",
    "icloud.com",
    "inbox.ru",
    "instagram.com",
    "laposte.net",
    "libero.it",
    "linkedin.com",
    "list.ru",
    "mac.com",
    "mail.com",
    "mail.ru",
    "mailbox.org",
    "me.com",
    "medium.com",
    "msn.com",
    "naver.com",
    "orange.fr",
    "pm.me",
    "posteo.de",
    "proton.me",
    "qq.com",
    "rambler.ru",
    "rediffmail.com",
    "riseup.net",
    "rocketmail.com",
    "sapo.pt",
    "sfr.fr",
    "sina.cn",
    "sina.com",
    "sohu.com",
    "substack.com",
    "systemli.org",
    "t-online.de",
    "telegram.org",
    "terra.com.br",
    "tuta.io",
    "tutanota.com",
    "twitter.com",
    "uol.com.br",
    "verizon.net",
    "wanadoo.fr",
    "web.de",
    "x.com",
];

/// The domain under which an address on the web stands, as somebody registered it: `apc.org` of
/// `https://www.apc.org/en/about`. Nothing for addresses at which many unrelated bodies are.
pub(crate) fn home(site: &Link) -> Option<String> {
    owned(&site.host())
}

/// The organization's domain, when the address is at it, or below it.
pub(crate) fn speaks_for(email: &Email, site: &Link) -> Option<String> {
    // The address on the web gives the ASCII form of names in other scripts; so does this way round for mail.
    let mail = Link::parse(email.domain()).ok()?;
    let (theirs, organization) = (owned(&mail.host())?, home(site)?);
    (theirs == organization).then_some(organization)
}

fn owned(host: &str) -> Option<String> {
    let domain = psl::domain_str(host)?.to_lowercase();
    let known = psl::suffix(domain.as_bytes()).is_some_and(|suffix| suffix.is_known());
    let family = domain.split('.').next().unwrap_or_default();
    let shared = FAMILIES.contains(&family) || SHARED.contains(&domain.as_str());
    (known && !shared).then_some(domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speaks(email: &str, site: &str) -> Option<String> {
        speaks_for(&Email::parse(email).expect("an address"), &Link::parse(site).expect("a link"))
    }

    #[test]
    fn an_address_at_the_domain_or_below_it_speaks_for_the_organization() {
        assert_eq!(speaks("ana@apc.org", "https://www.apc.org/en").as_deref(), Some("apc.org"));
        assert_eq!(speaks("ana@mail.cfp.ox.ac.uk", "https://ox.ac.uk").as_deref(), Some("ox.ac.uk"));
        assert_eq!(speaks("ana@bücher.example.org", "example.org").as_deref(), Some("example.org"));
    }

    #[test]
    fn neighbours_under_a_public_suffix_and_shared_houses_do_not() {
        for (email, site) in [
            ("ana@other.org", "https://apc.org"),
            ("ana@evil.co.uk", "https://good.co.uk"),
            ("ana@evil.github.io", "https://good.github.io"),
            ("ana@gmail.com", "https://gmail.com"),
            ("ana@yahoo.fr", "https://yahoo.fr"),
            ("ana@facebook.com", "https://www.facebook.com/our.page"),
            ("ana@xapc.org", "https://apc.org"),
            ("ana@apc.org.evil.net", "https://apc.org"),
        ] {
            assert_eq!(speaks(email, site), None, "{email} for {site}");
        }
    }
}

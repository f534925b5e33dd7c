//! What a column of a list means, and how that is guessed by what stands above it.

base::named! {
    /// What a column means.
    pub(crate) enum Field {
        /// Nothing that is taken in.
        Skip = "skip",
        /// The name it goes by.
        Name = "name",
        /// A name in another language or script.
        OtherName = "other-name",
        /// A name it had before.
        FormerName = "former-name",
        /// Its acronym.
        Acronym = "acronym",
        /// Its addresses on the web.
        Link = "link",
        /// The countries it works in, its home first.
        Country = "country",
        /// The regions it works in as a whole.
        Region = "region",
        /// What it works on.
        Topics = "topics",
        /// What it works in.
        Languages = "languages",
        /// What it is.
        About = "about",
        /// The networks that it is a member of.
        Networks = "networks",
    }
}

/// Words that stand above columns, in the six languages and some more, folded; those of a field that may stand only once go
/// before those that may be part of another.
const WORDS: [(Field, &[&str]); 11] = [
    (
        Field::Acronym,
        &["acronym", "abbreviation", "sigle", "sigla", "siglas", "аббревиатура", "مختصر", "缩写", "简称"],
    ),
    (
        Field::FormerName,
        &["former", "formerly", "previous", "ancien", "anterior", "прежнее", "سابق", "曾用名"],
    ),
    (
        Field::OtherName,
        &[
            "arabic",
            "local",
            "alias",
            "other",
            "autre",
            "otro",
            "native",
            "original",
            "другое",
            "آخر",
            "别名",
        ],
    ),
    (
        Field::Country,
        &[
            "country",
            "iso2",
            "nationality",
            "pays",
            "pais",
            "país",
            "страна",
            "بلد",
            "الدولة",
            "دولة",
            "国家",
        ],
    ),
    (
        Field::Region,
        &["region", "continent", "région", "región", "регион", "منطقة", "المنطقة", "地区", "大洲"],
    ),
    (
        Field::Link,
        &[
            "website",
            "url",
            "web",
            "link",
            "site",
            "domain",
            "homepage",
            "sitio",
            "сайт",
            "موقع",
            "الموقع",
            "网站",
            "网址",
        ],
    ),
    (
        Field::Networks,
        &[
            "member",
            "membership",
            "network",
            "membre",
            "miembro",
            "red",
            "réseau",
            "сеть",
            "شبكة",
            "عضو",
            "网络",
            "成员",
        ],
    ),
    (
        Field::Topics,
        &[
            "topic",
            "topics",
            "theme",
            "tags",
            "issues",
            "thème",
            "tema",
            "temas",
            "тема",
            "темы",
            "موضوع",
            "مواضيع",
            "主题",
            "议题",
        ],
    ),
    (
        Field::Languages,
        &["language", "languages", "langue", "langues", "idioma", "язык", "языки", "لغة", "اللغة", "语言"],
    ),
    (
        Field::About,
        &[
            "about",
            "description",
            "mission",
            "missions",
            "text",
            "descripción",
            "описание",
            "وصف",
            "الوصف",
            "简介",
            "描述",
        ],
    ),
    (
        Field::Name,
        &[
            "name",
            "organization",
            "organisation",
            "title",
            "nom",
            "nombre",
            "organización",
            "название",
            "имя",
            "الاسم",
            "اسم",
            "名称",
            "名字",
            "机构",
        ],
    ),
];

/// What the columns under these headings probably mean. One of them is the name.
pub(crate) fn guess(headings: &[String]) -> Vec<Field> {
    let mut fields: Vec<Field> = headings.iter().map(|heading| of(heading)).collect();
    let mut seen = Vec::new();
    for field in &mut fields {
        // A second name is another name, a second country its code; of what is said once the first column counts.
        let once = matches!(field, Field::Name | Field::Acronym | Field::Country | Field::About);
        if once && seen.contains(field) {
            *field = if *field == Field::Name { Field::OtherName } else { Field::Skip };
        }
        seen.push(*field);
    }
    if !fields.contains(&Field::Name) {
        let first =
            fields.iter().position(|field| matches!(field, Field::OtherName | Field::Skip)).unwrap_or(0);
        if let Some(field) = fields.get_mut(first) {
            *field = Field::Name;
        }
    }
    fields
}

fn of(heading: &str) -> Field {
    let folded = heading.to_lowercase();
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let about_type =
        |word: &&str| matches!(*word, "type" | "category" | "date" | "group" | "subsidiary" | "parent");
    // "Type of organization" and "date of creation" are none of these.
    if words.iter().any(about_type) {
        return Field::Skip;
    }
    let known = |(_, known): &&(Field, &[&str])| known.iter().any(|word| words.contains(word));
    WORDS.iter().find(known).map_or(Field::Skip, |(field, _)| *field)
}

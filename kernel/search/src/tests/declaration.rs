//! The Universal Declaration of Human Rights in eleven languages: a reader finds its articles in their own words.
//! Where the texts come from: `udhr/README.md`.

use super::document;
use crate::{Audience, Document, Index, Query};
use base::{Lang, Parse};
use std::collections::BTreeMap;

const TEXTS: [(&str, &str); 11] = [
    ("ar", include_str!("udhr/ar.txt")),
    ("en", include_str!("udhr/en.txt")),
    ("es", include_str!("udhr/es.txt")),
    ("fr", include_str!("udhr/fr.txt")),
    ("he", include_str!("udhr/he.txt")),
    ("hi", include_str!("udhr/hi.txt")),
    ("ja", include_str!("udhr/ja.txt")),
    ("pt", include_str!("udhr/pt.txt")),
    ("ru", include_str!("udhr/ru.txt")),
    ("sw", include_str!("udhr/sw.txt")),
    ("zh", include_str!("udhr/zh.txt")),
];

/// Articles by words in other forms than theirs.
const QUESTIONS: [(&str, [(u8, &str); 6]); 9] = [
    (
        "ar",
        [
            (4, "تجارات رقيق"),
            (5, "عقوبة قاسية"),
            (9, "قبض نفي"),
            (15, "الحرمان الإنكار"),
            (23, "نقابة بطالة"),
            (26, "تعليم مجان"),
        ],
    ),
    (
        "en",
        [
            (4, "slaves prohibiting"),
            (5, "tortured punishments"),
            (9, "arrests exiled"),
            (15, "nationalities deprive"),
            (24, "resting holiday"),
            (27, "participating art"),
        ],
    ),
    (
        "es",
        [
            (4, "esclavo prohibida"),
            (5, "tortura degradante"),
            (9, "arbitraria detenidos"),
            (15, "nacionalidades cambiando"),
            (23, "sindicato salarios"),
            (26, "gratuito obligatorio"),
        ],
    ),
    (
        "fr",
        [
            (4, "esclave interdite"),
            (5, "tortures traitement"),
            (9, "arbitraire exilés"),
            (15, "nationalités privée"),
            (23, "syndicat salaires"),
            (26, "enseignements gratuits"),
        ],
    ),
    (
        "hi",
        [
            (4, "गुलाम व्यापारों"),
            (5, "यातनाओं व्यवहार"),
            (9, "गिरफ्तार नजरबन्द"),
            (15, "नागरिकताओं राष्ट्रों"),
            (23, "मजदूरी रोजगार"),
            (26, "शिक्षाओं अनिवार्य"),
        ],
    ),
    (
        "pt",
        [
            (4, "escravo proibida"),
            (5, "torturas degradantes"),
            (9, "presos exilados"),
            (15, "nacionalidades privada"),
            (23, "sindicato justo"),
            (26, "elementar gratuitas"),
        ],
    ),
    (
        "ru",
        [
            (4, "рабства запрещается"),
            (5, "пытки жестокое"),
            (9, "арест изгнания"),
            (15, "гражданством лишён"),
            (23, "безработица выбором"),
            (26, "образования бесплатное"),
        ],
    ),
    (
        "sw",
        [
            (4, "watumwa biashara"),
            (5, "kuteswa kuadhibiwa"),
            (9, "kukamatwa kuhamisha"),
            (15, "mataifa kubadili"),
            (23, "mishahara ubaguzi"),
            (26, "elimu wazazi"),
        ],
    ),
    (
        "zh",
        [(4, "奴隶买卖"), (5, "酷刑"), (9, "任意逮捕"), (15, "国籍权利"), (23, "工会报酬"), (26, "免费教育")],
    ),
];

/// The preamble is number 0. The languages are found out, but for Hebrew and Japanese, which have no stems.
fn articles(name: &str, stated: bool) -> Vec<Document> {
    let text = TEXTS.iter().find(|(known, _)| *known == name).unwrap().1;
    let lang = stated.then(|| Lang::parse(name).unwrap());
    let article = |(n, line): (u8, &str)| {
        let (title, body) = line.split_once('\t').unwrap();
        Document { lang: lang.clone(), ..document(n, title, body) }
    };
    (0..).zip(text.lines()).map(article).collect()
}

fn index(stated: bool) -> Index {
    let index = Index::in_memory().unwrap();
    for (name, _) in TEXTS {
        let own = |document: Document| Document { kind: name.into(), ..document };
        index.put(&articles(name, stated).into_iter().map(own).collect::<Vec<_>>()).unwrap();
    }
    index.commit(1).unwrap();
    index
}

/// The first articles that answer, of all languages.
fn first(index: &Index, question: &str) -> Vec<(String, u8)> {
    let query = Query { limit: 3, ..Query::of(question, vec![Audience::Public]) };
    index.search(&query).unwrap().hits.into_iter().map(|hit| (hit.kind, hit.id[0])).collect()
}

#[test]
fn an_article_is_found_by_other_forms_of_its_words() {
    let index = index(true);
    let mut missed = Vec::new();
    for (name, questions) in QUESTIONS {
        for (article, question) in questions {
            let found = first(&index, question);
            if !found.contains(&(name.to_owned(), article)) {
                missed.push(format!("{name} {article} {question}: {found:?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn most_articles_say_their_language() {
    for (name, _) in QUESTIONS {
        let told = articles(name, false)
            .into_iter()
            .filter(|article| crate::language::told(&article.title, &article.body) == Some(name));
        let told = told.count();
        assert!(told >= 24, "{name}: {told} of 31");
    }
}

/// By its three words that fewest others have, the last of them only begun, in capitals and without accents.
#[test]
fn every_article_is_found_by_words_that_few_others_have() {
    let index = index(true);
    let mut missed = Vec::new();
    for (name, _) in TEXTS {
        let articles = articles(name, true);
        let words_of = |article: &Document| -> Vec<String> {
            let words =
                crate::tokens::words(&article.body).filter(|word| !word.is_tail && word.letters() > 1);
            words.map(|word| word.folded().to_owned()).collect()
        };
        let mut spread: BTreeMap<String, usize> = BTreeMap::new();
        for article in &articles {
            let mut words = words_of(article);
            words.sort();
            words.dedup();
            words.into_iter().for_each(|word| *spread.entry(word).or_default() += 1);
        }
        for (n, article) in (0..).zip(&articles) {
            let mut words = words_of(article);
            words.sort_by_key(|word| (spread[word], word.clone()));
            words.dedup();
            words.truncate(3);
            let last = words.last_mut().unwrap();
            let letters = last.chars().count();
            *last = last.chars().take((letters * 3).div_ceil(4)).collect();
            let question = words.join(" ").to_uppercase();
            if !first(&index, &question).contains(&(name.to_owned(), n)) {
                missed.push(format!("{name} {n} {question}"));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

//! Chinese is searched in pairs of characters: what a reader may expect of that, and which answer comes first.

use super::{NONE, asked, document, found, index};

#[test]
fn a_single_character_is_found_wherever_it_stands_and_in_titles_first() {
    let index = index(&[
        document(1, "论坛", "这是互联网"),
        document(2, "论坛", "网络与社会"),
        document(3, "上网的权利", "关于接入"),
        document(4, "论坛", "开放，网，自由"),
        document(5, "论坛", "公民社会"),
    ]);
    let found = found(&index, "网");
    assert_eq!(found[0], 3);
    assert_eq!(found.len(), 4, "not only where a run ends with it: {found:?}");
    assert_eq!(asked(&index, "坛").total, 4);
}

#[test]
fn a_word_of_two_characters_is_found_wherever_pairs_begin() {
    for (n, text) in (0..).zip(["隐私权利", "对隐私的保护", "保护隐私", "数据隐私权利法"])
    {
        assert_eq!(found(&index(&[document(n, "宣言", text)]), "隐私"), [n], "{text}");
    }
}

#[test]
fn a_question_in_two_scripts_finds_what_has_both_with_and_without_spaces() {
    let index = index(&[
        document(1, "IGF 的治理", "第十九届"),
        document(2, "第十九届IGF治理论坛", ""),
        document(3, "互联网治理", ""),
        document(4, "IGF", "Kyoto"),
    ]);
    for question in ["IGF治理", "治理 IGF", "ＩＧＦ治理"] {
        let mut found = found(&index, question);
        found.sort_unstable();
        assert_eq!(found, [1, 2], "{question}");
    }
}

#[test]
fn characters_that_stand_in_a_row_come_before_those_that_only_meet_in_pairs() {
    let index = index(&[
        document(1, "报告", "互联企业与联网设备，互联企业与联网设备"),
        document(2, "报告", "报告讨论的是许多国家近年来关于互联网的政策与其他许多问题，以及它们的影响"),
        document(3, "报告", "自由的言论空间"),
        document(4, "报告", "保障言论自由，这是一个很长的句子，里面还有许多其他的词语和内容"),
    ]);
    assert_eq!(found(&index, "互联网"), [2, 1]);
    assert_eq!(found(&index, "言论自由"), [4, 3]);
}

#[test]
fn traditional_and_simplified_characters_find_each_other_and_are_marked_as_they_stand() {
    let index =
        index(&[document(1, "網絡治理", "臺灣的網絡與數據"), document(2, "网络治理", "台湾的网络与数据")]);
    for question in ["网络", "網絡", "\"網絡治理\"", "臺灣", "台湾数据", "\"台灣的網路\"", "绝"]
    {
        let both = !question.contains('路') && question != "绝";
        assert_eq!(found(&index, question).len(), if both { 2 } else { 0 }, "{question}");
    }
    let snippets: Vec<String> = asked(&index, "网络").hits.into_iter().map(|hit| hit.snippet).collect();
    assert!(snippets.contains(&"臺灣的<mark>網絡</mark>與數據".to_owned()), "{snippets:?}");
}

#[test]
fn a_word_is_found_though_a_line_ends_inside_it() {
    let index = index(&[document(1, "报告", "各国政府讨论互联\n网治理的未来。\n\n结论")]);
    for question in ["互联网治理", "\"互联网治理\""] {
        assert_eq!(found(&index, question), [1], "{question}");
    }
    assert_eq!(found(&index, "来结"), NONE);
    assert!(asked(&index, "互联网").hits[0].snippet.contains("<mark>互联\n网</mark>"));
}

#[test]
fn only_the_character_that_was_asked_for_is_marked() {
    let index = index(&[document(1, "报告", "网络与互联网")]);
    assert_eq!(asked(&index, "网").hits[0].snippet, "<mark>网</mark>络与互联<mark>网</mark>");
}

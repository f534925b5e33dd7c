//! Drawings as they come out.

use crate::world::{SIZE, lands, other_land};
use crate::*;
use base::Direction::{LeftToRight, RightToLeft};
use base::places::Country;

const THIN: Style = Style::lined(Colour::Ink, 1.0);

#[test]
fn a_drawing_says_what_it_shows_to_those_who_do_not_see_it() {
    let drawing =
        Drawing::new("net", (100.0, 50.0), LeftToRight, "Who & who").told("The list says the same.");
    let svg = drawing.svg();
    assert!(svg.contains(r#"role="img" aria-labelledby="net-title" aria-describedby="net-desc""#), "{svg}");
    assert!(svg.contains(r#"<title id="net-title">Who &amp; who</title>"#), "{svg}");
    assert!(svg.contains(r#"<desc id="net-desc">The list says the same.</desc>"#), "{svg}");
    assert!(!svg.contains("style=") && !svg.contains("<script") && !svg.contains("class="), "{svg}");
}

#[test]
fn what_comes_from_outside_stays_text() {
    let mut drawing = Drawing::new("x", (100.0, 50.0), LeftToRight, "</title><script>");
    drawing.label(&Label::new((0.0, 10.0), "<b onclick=\"x\">\u{202e}evil\u{0}"));
    drawing.link("javascript:alert(1)", Some("\"><a>"), |_| ());
    let svg = drawing.svg();
    assert!(!svg.contains("<script") && !svg.contains("<b ") && !svg.contains("href"), "{svg}");
    assert!(!svg.contains('\u{202e}') && !svg.contains('\u{0}'), "{svg}");
}

#[test]
fn a_drawing_from_right_to_left_is_mirrored_and_a_map_is_not() {
    let draw = |mut drawing: Drawing| {
        drawing.rect((10.0, 0.0), (20.0, 5.0), 0.0, Style::tinted(Colour::Blue));
        drawing.line((10.0, 0.0), (30.0, 5.0), THIN);
        drawing.label(&Label::new((10.0, 20.0), "شبكة Best Bits"));
        drawing.svg()
    };
    let svg = draw(Drawing::new("x", (100.0, 50.0), RightToLeft, "x"));
    assert!(svg.contains(r#"direction="rtl""#) && svg.contains(r#"<rect x="70""#), "{svg}");
    assert!(svg.contains(r#"d="M90 0L70 5""#) && svg.contains(r#"<text x="90""#), "{svg}");
    assert!(svg.contains("\u{2068}شبكة Best Bits\u{2069}"), "{svg}");
    let svg = draw(Drawing::new("x", (100.0, 50.0), RightToLeft, "x").unmirrored());
    assert!(svg.contains(r#"<rect x="10""#) && svg.contains(r#"direction="rtl""#), "{svg}");
}

#[test]
fn what_does_not_fit_is_in_the_title() {
    let name =
        "Association for Progressive Communications, Asociación para el Progreso de las Comunicaciones";
    let mut drawing = Drawing::new("x", (100.0, 50.0), LeftToRight, "x");
    let (lines, widest) = drawing.label(&Label::new((0.0, 10.0), name).size(10.0).within(90.0, 2));
    assert_eq!(lines, 2);
    assert!(widest <= 90.0, "{widest}");
    let svg = drawing.svg();
    assert!(svg.contains(&format!("<title>{name}</title>")) && svg.contains('…'), "{svg}");
    assert!(svg.contains(r#"<tspan x="0" dy="13">"#), "{svg}");
}

#[test]
fn lines_break_between_words_ideographs_and_where_nothing_else_helps() {
    let lines = |text, within| wrapped(text, 10.0, within, 9);
    assert_eq!(lines("one two three", 55.0), (vec!["one two".into(), "three".into()], true));
    assert_eq!(lines("互联网治理，论坛", 40.0).0, ["互联网治", "理，论坛"]);
    assert_eq!(lines("aaaaaaaaaa", 30.0), (vec!["aaaaa".into(), "aaaaa".into()], true));
    assert_eq!(lines("", 30.0), (Vec::new(), true));
    let (cut, whole) = wrapped("one two three four", 10.0, 40.0, 2);
    assert_eq!((cut.len(), whole, cut[1].ends_with('…')), (2, false, true));
    assert_eq!(wrapped("word", 10.0, 1.0, 1).0.len(), 1);
}

#[test]
fn widths_are_of_the_script() {
    assert!(width("WWW", 10.0) > width("iii", 10.0));
    assert!((width("互联网", 10.0) - 30.0).abs() < 0.01);
    assert!((width("e\u{301}", 10.0) - width("e", 10.0)).abs() < 0.01);
    assert!(width("شبكة", 10.0) > 15.0);
}

#[test]
fn what_looks_alike_is_one_element() {
    let mut drawing = Drawing::new("x", (100.0, 50.0), RightToLeft, "x");
    drawing.rects(&[((10.0, 0.0), (5.0, 5.0)), ((20.0, 0.0), (5.0, 5.0))], THIN);
    drawing.marks(&[((10.0, 4.0), "12".to_owned())], 9.0);
    drawing.lines(&[((10.0, 0.0), (10.0, 5.0)), ((0.0, 7.0), (9.0, 7.0)), ((1.0, 1.0), (2.0, 3.0))], THIN);
    let svg = drawing.svg();
    assert!(svg.contains(r#"d="M85 0h5v5h-5zM75 0h5v5h-5z""#), "{svg}");
    assert!(svg.contains(r#"d="M90 0V5M100 7H91M99 1L98 3""#), "{svg}");
    assert!(svg.contains(r#"<g font-size="9" text-anchor="middle"><text x="90" y="4">"#), "{svg}");
}

#[test]
fn words_over_lines_have_a_rim_that_strokes_of_their_own_do_not_take() {
    let mut drawing = Drawing::new("x", (100.0, 50.0), LeftToRight, "x");
    drawing.rimmed(|d| {
        d.label(&Label::new((0.0, 10.0), "word"));
        d.line((0.0, 0.0), (9.0, 0.0), THIN);
    });
    let svg = drawing.svg();
    assert!(svg.contains(r#"stroke="Canvas""#) && svg.contains(r#"paint-order="stroke"><text"#), "{svg}");
    assert!(
        svg.contains(r#"stroke="currentColor" stroke-width="1""#) && svg.ends_with("</g></svg>"),
        "{svg}"
    );
}

#[test]
fn a_closed_shape_is_told_by_its_steps_in_both_directions() {
    let draw = |direction| {
        let mut drawing = Drawing::new("x", (100.0, 50.0), direction, "x");
        drawing
            .polygon(&[(10.0, 5.0), (15.0, 10.04), (10.0, 15.0), (5.0, 10.0)], Style::filled(Colour::Blue));
        drawing.svg()
    };
    assert!(draw(LeftToRight).contains(r#"d="M10 5l5 5-5 5-5-5z""#), "{}", draw(LeftToRight));
    assert!(draw(RightToLeft).contains(r#"d="M90 5l-5 5 5 5 5-5z""#), "{}", draw(RightToLeft));
}

#[test]
fn links_can_be_followed_by_those_who_hear_the_drawing() {
    let mut drawing = Drawing::new("x", (100.0, 50.0), LeftToRight, "x");
    drawing.link("/organizations/apc?a=1&b=2", Some("APC"), |d| d.circle((5.0, 5.0), 2.0, THIN));
    let svg = drawing.svg();
    assert!(svg.contains(r#"role="group""#), "{svg}");
    assert!(svg.contains(r#"<a href="/organizations/apc?a=1&amp;b=2"><title>APC</title><circle"#), "{svg}");
}

#[test]
fn a_hatch_is_told_once_and_by_the_name_of_its_drawing() {
    let mut drawing = Drawing::new("map", (100.0, 50.0), LeftToRight, "x");
    for _ in 0..2 {
        drawing.rect((0.0, 0.0), (5.0, 5.0), 1.0, Style::hatched(Colour::Blue, Hatch::Lines));
    }
    drawing.arrow((0.0, 0.0), (10.0, 0.0), Colour::Red, 1.0);
    drawing.curves(&[((0.0, 0.0), (10.0, 10.0))], THIN.dashed());
    let svg = drawing.svg();
    assert_eq!(svg.matches("<pattern").count(), 1, "{svg}");
    assert_eq!(svg.matches("url(#map-31)").count(), 2, "{svg}");
    assert!(svg.contains("C5 0 5 10 10 10") && svg.contains("stroke-dasharray"), "{svg}");
}

/// The relative luminance of WCAG.
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

#[test]
fn colours_stand_out_on_light_and_dark_paper() {
    let contrast = |a: f64, b: f64| (a.max(b) + 0.05) / (a.min(b) + 0.05);
    for colour in Colour::ALL.into_iter().filter(|colour| colour.as_str().starts_with('#')) {
        for paper in ["#fdfcfa", "#f5f2ec", "#171614", "#211f1c"] {
            let found = contrast(luminance(colour.as_str()), luminance(paper));
            assert!(found >= 3.0, "{colour:?} on {paper}: {found}");
        }
    }
}

#[test]
fn members_stand_behind_their_networks_and_circles_end() {
    let layers = layered(4, &[(0, 2), (1, 3), (2, 0)]).unwrap();
    assert_eq!(layers.sizes, [2, 2]);
    assert_eq!(layers.places[0], Place { layer: 0, row: 0 });
    assert_eq!(layers.places[2], Place { layer: 1, row: 0 });
    assert_eq!(layered(3, &[(0, 1), (1, 2), (2, 0), (1, 1)]).unwrap().sizes, [1, 1, 1]);
    assert_eq!(layered(0, &[]).unwrap().sizes, [0; 0]);
    assert_eq!(layered(1, &[(0, 1)]), None);
    assert_eq!(layered(MOST_NODES + 1, &[]), None);
}

#[test]
fn edges_cross_less_than_they_came_and_always_alike() {
    let edges: Vec<(usize, usize)> = (0..40).map(|n| (n % 8, 8 + (n * 7) % 40)).collect();
    let layers = layered(48, &edges).unwrap();
    let crossings = |row: &dyn Fn(usize) -> usize| {
        let crosses = |a: &(usize, usize), b: &(usize, usize)| row(a.0) < row(b.0) && row(a.1) > row(b.1);
        edges.iter().flat_map(|a| edges.iter().map(move |b| (a, b))).filter(|(a, b)| crosses(a, b)).count()
    };
    let as_they_came = crossings(&|node| node);
    assert!(crossings(&|node| layers.places[node].row) * 4 < as_they_came, "{as_they_came}");
    assert_eq!(layered(48, &edges).unwrap(), layers);
}

#[test]
fn every_land_is_a_country_within_the_map() {
    let lines = include_str!("world/countries.tsv").lines().count();
    assert_eq!(lands().len() + 1, lines);
    assert!(!other_land().is_empty());
    for land in lands() {
        assert!((0.0..=SIZE.0).contains(&land.at.0), "{land:?}");
        // A few islands of the far south lie below the map.
        assert!(land.path.is_empty() || (0.0..=SIZE.1).contains(&land.at.1), "{land:?}");
        assert!(land.path.bytes().all(|c| b"Mlz -".contains(&c) || c.is_ascii_digit()), "{land:?}");
    }
    let told = |code| lands().iter().any(|land| Some(land.country) == Country::of_code(code));
    assert!(Country::all().map(Country::as_str).filter(|code| !told(code)).eq(["BV", "HM"]));
}

/// The corners of an outline, ring by ring.
fn rings(path: &str) -> Vec<Vec<(f64, f64)>> {
    let ring = |part: &str| {
        let spaced = part.replace('-', " -").replace(|c: char| c.is_ascii_alphabetic(), " ");
        let numbers: Vec<f64> = spaced.split_whitespace().map(|number| number.parse().unwrap()).collect();
        let mut at = (0.0, 0.0);
        let step = |pair: &[f64]| {
            at = (at.0 + pair[0], at.1 + pair[1]);
            at
        };
        numbers.chunks_exact(2).map(step).collect()
    };
    path.split('M').skip(1).map(ring).collect()
}

/// Whether a point lies within rings: a line from it to the edge of the map crosses them an odd number of times.
fn is_within((x, y): (f64, f64), rings: &[Vec<(f64, f64)>]) -> bool {
    let sides = rings.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)));
    let crossed =
        sides.filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0);
    crossed.count() % 2 == 1
}

#[test]
fn what_marks_a_country_stands_in_it_or_right_beside() {
    let around: Vec<f64> = (-10..=10).map(|halves| f64::from(halves) / 2.0 + 0.01).collect();
    for land in lands().iter().filter(|land| !land.path.is_empty()) {
        let rings = rings(land.path);
        let near = |x: f64| around.iter().any(|y| is_within((land.at.0 + x, land.at.1 + y), &rings));
        assert!(around.iter().any(|x| near(*x)), "{} at {:?}", land.country, land.at);
    }
}

#[test]
fn the_whole_map_is_small() {
    let paths: usize = lands().iter().map(|land| land.path.len()).sum();
    assert!(paths + other_land().len() < 16_000, "{paths}");
}

#[test]
fn arrows_arrive_from_the_start_in_both_directions() {
    let draw = |direction| {
        let mut drawing = Drawing::new("x", (100.0, 50.0), direction, "x").lettered(12.0);
        drawing.arrows(&[((10.0, 5.0), (30.0, 25.0))], THIN);
        drawing.label(&Label::new((10.0, 20.0), "a").size(12.0));
        drawing.svg()
    };
    let svg = draw(LeftToRight);
    assert!(svg.contains(r#"d="M10 5c10 0 10 20 20 20m-5-3l5 3-5 3""#), "{svg}");
    assert!(svg.contains(r#" font-size="12" fill"#) && svg.contains(r#"<text x="10" y="20">"#), "{svg}");
    assert!(draw(RightToLeft).contains(r#"d="M90 5c-10 0 -10 20 -20 20m5-3l-5 3 5 3""#));
}

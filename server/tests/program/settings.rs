//! Settings: what is said where counts, and what is wrong is refused with its place and a way out.

use crate::program::{Place, answer_of, complaint_of};

/// A key, a value that is wrong, and what of the complaint says what to write instead.
const WRONG: &[(&str, &str, &str)] = &[
    ("listen", "8080", "write 127.0.0.1:8080"),
    ("listen", "localhost", "write 127.0.0.1:8080"),
    ("url", "network.example.org", "write https://network.example.org"),
    ("url", "https://network.example.org/site", "write https://network.example.org, and no path"),
    ("url", "ftp://network.example.org", "write https://network.example.org"),
    ("database", "", "write the path of a file, or postgres://"),
    ("database", "mysql://me:hush@host/name", "write the path of a file, or postgres://"),
    ("database", "postgres://me:hush@host/name?sslmode=maybe", "write the path of a file, or postgres://"),
    ("relay", "mail.example.org", "write smtp://user:password@host:587"),
    ("relay", "smtp://me:hush@mail.example.org?tls=none", "write smtp://user:password@host:587"),
    ("sender", "Best Bits", "write house@network.example.org"),
    ("store", "https://files.example.org", "write the path of a directory, or s3://bucket"),
    ("store", "s3://", "write the path of a directory, or s3://bucket"),
    ("store", "s3://bucket", "set store-key and store-secret"),
    ("store-endpoint", "minio", "write https://"),
    ("proxied", "perhaps", "write one of the two"),
    ("private-sources", "1", "write one of the two"),
    ("log", "loud", "write error, warn, info, debug or trace"),
    ("log", "info,events=loud", "write error, warn, info, debug or trace"),
    ("log-format", "xml", "write text or json"),
    ("relay", "smtp://localhost:25?tls=none", "write sender"),
];

#[test]
fn a_wrong_value_in_the_file_is_refused_with_its_line_and_what_to_write_instead() {
    for (key, value, instead) in WRONG {
        let place = Place::new().with("bestbits.toml", &format!("# Ours\n\n{key} = \"{value}\"\n"));
        let complaint = place.complaint(&["serve"]);
        // What is missing has no line; all else stands on the third.
        let at = if instead.starts_with("write sender") { "sender:" } else { "bestbits.toml:3:" };
        assert!(complaint.contains(at) && complaint.contains(instead), "{key} = {value}: {complaint}");
        assert!(!complaint.contains("hush"), "{complaint}");
    }
}

#[test]
fn a_wrong_value_of_a_flag_or_a_variable_is_refused_by_its_name() {
    let place = Place::new();
    for (key, value, instead) in WRONG {
        let flag = place.complaint(&[&format!("--{key}={value}")]);
        assert!(flag.contains(instead), "--{key}={value}: {flag}");
        let variable = format!("BESTBITS_{}", key.to_uppercase().replace('-', "_"));
        let output = place.command(&["serve"]).env(&variable, value).output().unwrap();
        let complaint = complaint_of(&output);
        assert!(complaint.contains(instead), "{variable}={value}: {complaint}");
        if !instead.starts_with("write sender") && !instead.starts_with("set store-key") {
            assert!(flag.contains(&format!("--{key}:")), "{flag}");
            assert!(complaint.contains(&format!("{variable}:")), "{complaint}");
        }
        assert!(!flag.contains("hush") && !complaint.contains("hush"), "{complaint}");
    }
}

#[test]
fn an_unknown_key_is_refused_and_the_one_that_may_be_meant_is_named() {
    let place = Place::new().with("bestbits.toml", "listn = \"127.0.0.1:8080\"\n");
    assert_eq!(
        place.complaint(&[]),
        "bestbits: bestbits.toml:1: there is no setting listn; write listen, if that is meant"
    );
    let place = Place::new().with("bestbits.toml", "colour = \"red\"\n");
    assert!(place.complaint(&[]).contains("there are data, listen, url"));
}

#[test]
fn what_is_no_toml_or_no_single_value_is_refused_with_its_line() {
    let place = Place::new().with("bestbits.toml", "\nlisten = here\n");
    assert!(place.complaint(&[]).starts_with("bestbits: bestbits.toml:2: is no TOML"));
    let place = Place::new().with("bestbits.toml", "listen = [\"127.0.0.1:8080\"]\n");
    assert!(place.complaint(&[]).contains("bestbits.toml:1: listen is a list or a table"));
}

#[test]
fn a_file_that_is_named_must_be_there() {
    assert!(Place::new().complaint(&["--config", "gone.toml"]).contains("gone.toml: cannot be read"));
}

#[test]
fn a_flag_outranks_the_environment_which_outranks_the_file() {
    let place = Place::new().with("bestbits.toml", "data = \"from-file\"\n");
    let migrate = |flag: &[&str], variable: Option<&str>| {
        let mut command = place.command(&["migrate"]);
        command.args(flag);
        if let Some(value) = variable {
            command.env("BESTBITS_DATA", value);
        }
        answer_of(&command.output().unwrap())
    };
    assert!(migrate(&["--data", "from-flag"], Some("from-environment")).contains("from-flag"));
    assert!(migrate(&[], Some("from-environment")).contains("from-environment"));
    assert!(migrate(&[], None).contains("from-file"));
}

#[test]
fn the_file_is_found_in_the_data_directory_too() {
    let place = Place::new();
    std::fs::create_dir(place.path().join("there")).unwrap();
    std::fs::write(place.path().join("there/bestbits.toml"), "log = \"loud\"\n").unwrap();
    assert!(place.complaint(&["--data", "there"]).contains("there/bestbits.toml:1: log"));
}

#[test]
fn the_example_for_a_service_is_accepted() {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/bestbits.toml");
    let place = Place::new();
    let data = place.path().join("data");
    let output = place.run(&["migrate", "--config", example, "--data", data.to_str().unwrap()]);
    assert!(answer_of(&output).contains("up to date"));
}

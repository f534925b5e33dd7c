//! Pictures made safe: read within limits, turned upright, drawn anew. What is not drawn is lost: places,
//! names, thumbnails, whatever hid in the file.

use crate::Refused;
use bytes::Bytes;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use std::io::Cursor;

/// The longest side that is read: more than cameras make.
const LONGEST_EDGE: u32 = 20_000;
/// The most memory for reading one picture: 64 million points, which is what large telephones make.
const MEMORY_BYTES: u64 = 256 << 20;
/// The most points, four bytes each in memory.
const MOST_POINTS: u64 = MEMORY_BYTES / 4;
/// Where blocks cannot be seen yet on a photograph.
const JPEG_QUALITY: u8 = 82;

/// A picture as it is kept.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The file.
    pub bytes: Bytes,
    /// `image/jpeg`, or `image/png` when parts of it are transparent.
    pub media_type: &'static str,
    /// In points.
    pub width: u32,
    /// In points.
    pub height: u32,
}

/// The picture in `bytes` (JPEG, PNG, GIF's first frame, WebP), upright, without metadata, no side longer
/// than `max_edge`.
///
/// This keeps a processor busy for up to a second: not on the runtime's threads.
pub fn clean(bytes: &[u8], max_edge: u32) -> Result<Picture, Refused> {
    let picture = upright(bytes)?;
    let longest = picture.width().max(picture.height());
    let picture = if longest > max_edge { picture.thumbnail(max_edge, max_edge) } else { picture };
    drawn(&picture).map_err(|_| Refused::Broken)
}

/// Reads the picture and turns it as its camera was held.
fn upright(bytes: &[u8]) -> Result<DynamicImage, Refused> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Refused::Broken)?;
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > LONGEST_EDGE || u64::from(width) * u64::from(height) > MOST_POINTS {
        return Err(Refused::Vast);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_BYTES);
    decoder.set_limits(limits).map_err(refused)?;
    // A picture whose note on orientation is broken is still a picture.
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// Draws anew: transparent pictures as PNG, all others as JPEG.
fn drawn(picture: &DynamicImage) -> Result<Picture, image::ImageError> {
    let mut bytes = Vec::new();
    let media_type = if is_transparent(picture) {
        picture.to_rgba8().write_with_encoder(PngEncoder::new(&mut bytes))?;
        "image/png"
    } else {
        picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY))?;
        "image/jpeg"
    };
    Ok(Picture { bytes: bytes.into(), media_type, width: picture.width(), height: picture.height() })
}

fn is_transparent(picture: &DynamicImage) -> bool {
    picture.color().has_alpha() && picture.to_rgba8().pixels().any(|point| point.0[3] < u8::MAX)
}

fn refused(fault: image::ImageError) -> Refused {
    match fault {
        image::ImageError::Limits(_) => Refused::Vast,
        _ => Refused::Broken,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage, Rgba, RgbaImage};

    /// Exif (CIPA DC-008) with orientation 6, "turn right to see it upright", and a latitude of 40 degrees
    /// north.
    const EXIF: &[u8] = &[
        b'E', b'x', b'i', b'f', 0, 0, b'M', b'M', 0, 42, 0, 0, 0, 8, // header; first directory at 8
        0, 2, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, // orientation = 6
        0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, // GPS directory at 38; no further one
        0, 2, 0, 1, 0, 2, 0, 0, 0, 2, b'N', 0, 0, 0, // latitude is north
        0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 68, 0, 0, 0, 0, // latitude at 68
        0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1,
    ];

    /// 40 by 20 points, its left half red and its right half blue, as a camera held on its side would save
    /// it.
    fn photograph() -> Vec<u8> {
        let picture =
            RgbImage::from_fn(40, 20, |x, _| if x < 20 { Rgb([255, 0, 0]) } else { Rgb([0, 0, 255]) });
        let mut jpeg = Vec::new();
        picture.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, 95)).unwrap();
        let length = u16::try_from(EXIF.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xFF, 0xE1], &length, EXIF, &jpeg[2..]].concat()
    }

    #[test]
    fn a_photograph_loses_the_place_where_it_was_taken() {
        let photograph = photograph();
        let read = |bytes: &[u8]| exif::Reader::new().read_from_container(&mut Cursor::new(bytes));
        let before = read(&photograph).unwrap();
        assert!(
            before.get_field(exif::Tag::GPSLatitude, exif::In::PRIMARY).is_some(),
            "the test's own picture has it"
        );
        let picture = clean(&photograph, 1_000).unwrap();
        assert!(read(&picture.bytes).is_err());
        assert!(!picture.bytes.windows(4).any(|window| window == b"Exif"));
    }

    #[test]
    fn a_photograph_stands_upright() {
        let picture = clean(&photograph(), 1_000).unwrap();
        assert_eq!((picture.width, picture.height, picture.media_type), (20, 40, "image/jpeg"));
        let seen = image::load_from_memory(&picture.bytes).unwrap().to_rgb8();
        assert!(seen.get_pixel(10, 5).0[0] > 200, "what was left is at the top");
        assert!(seen.get_pixel(10, 35).0[2] > 200, "what was right is at the bottom");
    }

    #[test]
    fn a_large_picture_is_made_to_fit_and_a_small_one_is_left() {
        let picture = clean(&photograph(), 20).unwrap();
        assert_eq!((picture.width, picture.height), (10, 20));
        assert_eq!(clean(&photograph(), 40).unwrap().height, 40);
    }

    #[test]
    fn what_is_transparent_stays_so() {
        let mut png = Vec::new();
        let glass = RgbaImage::from_pixel(4, 4, Rgba([9, 9, 9, 100]));
        glass.write_with_encoder(PngEncoder::new(&mut png)).unwrap();
        let picture = clean(&png, 100).unwrap();
        assert_eq!(picture.media_type, "image/png");
        assert_eq!(image::load_from_memory(&picture.bytes).unwrap().to_rgba8(), glass);
    }

    #[test]
    fn a_header_that_promises_gigabytes_is_refused() {
        let mut png = Vec::new();
        RgbImage::new(1, 1).write_with_encoder(PngEncoder::new(&mut png)).unwrap();
        for (width, height) in [(60_000_u32, 60_000_u32), (19_000, 19_000), (2_000_000, 1)] {
            png[16..20].copy_from_slice(&width.to_be_bytes());
            png[20..24].copy_from_slice(&height.to_be_bytes());
            let sum = crc32(&png[12..29]);
            png[29..33].copy_from_slice(&sum.to_be_bytes());
            assert_eq!(clean(&png, 100).unwrap_err(), Refused::Vast, "{width} x {height}");
        }
    }

    #[test]
    fn a_picture_cut_short_is_refused_and_so_is_anything_else() {
        let photograph = photograph();
        assert_eq!(clean(&photograph[..30], 100).unwrap_err(), Refused::Broken);
        assert_eq!(clean(b"words", 100).unwrap_err(), Refused::Broken);
    }

    /// The check sum of a PNG chunk (ISO 3309), by the book and slowly.
    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(
                sum ^ u32::from(*byte),
                |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 },
            )
        })
    }
}

package io.github.cnnmaven.data.read;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.Reading;
import io.github.cnnmaven.core.data.Reading.BadImages;
import io.github.cnnmaven.core.data.Reading.PictureReading;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.prepared.PreparedCard.Skipped;
import io.github.cnnmaven.data.archive.SourceTree;
import io.github.cnnmaven.data.picture.BadPictureException;
import io.github.cnnmaven.data.picture.PictureShaper;
import io.github.cnnmaven.data.picture.Pixels;
import io.github.cnnmaven.data.read.PictureFolders.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads pictures that lie in a folder for each class. */
final class DirectoryReader implements ImageReader {

  private static final int SHOWN = 50;
  private static final int EXAMPLES = 5;

  private final List<Member> members;
  private final List<String> classNames;
  private final PictureReading pictures;
  private final ImageShape shape;
  private final List<String> faults = new ArrayList<>();
  private final List<String> otherSizes = new ArrayList<>();

  private DirectoryReader(
      List<Member> members, List<String> classNames, PictureReading pictures, ImageShape shape) {
    this.members = members;
    this.classNames = classNames;
    this.pictures = pictures;
    this.shape = shape;
  }

  static DirectoryReader of(SourceTree tree, Reading reading) throws DataException, IOException {
    List<Member> all = PictureFolders.of(tree).members();
    List<String> found = PictureFolders.classNames(all);
    List<String> wanted = reading.classes().isEmpty() ? found : reading.classes();
    List<Member> members =
        all.stream().filter(member -> wanted.contains(member.className())).toList();
    ImageShape shape = shape(members.isEmpty() ? all : members, reading.pictures(), tree);
    PictureReading sized = reading.pictures().sized(new Size(shape.height(), shape.width()));
    // Without a size said, a picture of another one is a fault.
    PictureReading used = reading.pictures().size() == null ? reading.pictures() : sized;
    return new DirectoryReader(members, found, used, shape);
  }

  private static ImageShape shape(List<Member> members, PictureReading pictures, SourceTree tree)
      throws DataException, IOException {
    int channels = pictures.color().channels();
    Size size = pictures.size();
    if (size != null) {
      return new ImageShape(size.height(), size.width(), channels);
    }
    for (Member member : members) {
      try {
        Pixels first = new PictureShaper(pictures).read(member.file().path());
        return new ImageShape(first.height(), first.width(), channels);
      } catch (BadPictureException e) {
        // It is told of with all others.
        continue;
      }
    }
    throw new DataException(tree.shown() + ": expected pictures, found none that can be read");
  }

  @Override
  public ImageShape shape() {
    return shape;
  }

  @Override
  public List<String> classNames() {
    return classNames;
  }

  @Override
  public Skipped skipped() {
    return new Skipped(faults.size(), faults.stream().limit(SHOWN).toList());
  }

  @Override
  public void read(ImageSink sink) throws DataException, IOException {
    try (PictureQueue queue =
        new PictureQueue(
            members.stream().map(Member::file).toList(), new PictureShaper(pictures))) {
      for (Member member : members) {
        read(member, queue.next(), sink);
      }
    }
    if (!otherSizes.isEmpty()) {
      throw new DataException(sizes());
    }
    if (!faults.isEmpty() && pictures.onBadImage() == BadImages.FAIL) {
      throw new DataException(message());
    }
  }

  private void read(Member member, PictureQueue.Read read, ImageSink sink) throws IOException {
    Pixels pixels = read.pixels();
    if (pixels == null) {
      faults.add(read.fault());
    } else if (pixels.height() != shape.height() || pixels.width() != shape.width()) {
      otherSizes.add(
          String.format("%s is %d x %d", member.file().shown(), pixels.width(), pixels.height()));
    } else {
      sink.add(
          member.file().name(),
          member.part(),
          classNames.indexOf(member.className()),
          pixels.bytes());
    }
  }

  /** These can be read: to leave them out as bad ones would be no favour. */
  private String sizes() {
    return String.format(
        "%d of %d pictures are not of %d x %d pixels as the first one is:\n  %s%s\n"
            + "Say size: to bring all to one",
        otherSizes.size(),
        members.size(),
        shape.width(),
        shape.height(),
        otherSizes.stream().limit(EXAMPLES).collect(Collectors.joining("\n  ")),
        otherSizes.size() > EXAMPLES ? "\n  and so on" : "");
  }

  private String message() {
    StringBuilder text = new StringBuilder();
    text.append(faults.size()).append(faults.size() == 1 ? " file" : " files");
    text.append(" of ").append(members.size()).append(" cannot be used as a picture:");
    faults.stream().limit(SHOWN).forEach(fault -> text.append("\n  ").append(fault));
    if (faults.size() > SHOWN) {
      text.append("\n  and ").append(faults.size() - SHOWN).append(" more");
    }
    text.append("\nMend or remove them, or leave them out with onBadImage: skip");
    return text.toString();
  }
}

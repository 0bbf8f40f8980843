package io.github.cnnmaven.data.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.data.LocalData;
import io.github.cnnmaven.core.data.Reading;
import io.github.cnnmaven.core.data.Reading.BadImages;
import io.github.cnnmaven.core.data.Reading.Layout;
import io.github.cnnmaven.core.data.Reading.PictureReading;
import io.github.cnnmaven.core.data.Reading.Resize;
import io.github.cnnmaven.core.data.RemoteData;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedCard.ClassCount;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.prepared.PreparedImages;
import io.github.cnnmaven.data.SampleFiles;
import io.github.cnnmaven.data.Stores;
import io.github.cnnmaven.data.fetch.LocalPlaces;
import io.github.cnnmaven.data.fetch.Places;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataStoreTest {

  @TempDir private Path temp;

  private final List<String> news = Collections.synchronizedList(new ArrayList<>());
  private DataStore store;
  private LocalData digits;

  @BeforeEach
  void writeDigits() throws IOException {
    store = new DataStore(temp.resolve("cache"), Map.of(), new LocalPlaces(), news::add);
    digits = Stores.local(SampleFiles.idx(temp.resolve("digits")), Layout.IDX);
  }

  @Test
  void preparesOnceAndThenKnows() throws Exception {
    assertThat(store.find(digits)).isEmpty();

    PreparedData first = store.prepare(digits);

    assertThat(news).hasSize(2);
    assertThat(store.prepare(digits)).isEqualTo(first);
    assertThat(store.find(digits)).contains(first);
    assertThat(news).hasSize(2);
    assertThat(first.card().classes()).contains(new ClassCount("1", 2, 0, 1));
  }

  @Test
  void keepsEveryImageWithLabelAndPart() throws Exception {
    PreparedImages images = PreparedImages.map(store.prepare(digits).file());
    byte[] pixels = new byte[6];
    images.copy(5, pixels);

    assertThat(images.of(Part.TRAIN)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(images.of(Part.TEST)).containsExactly(6, 7, 8);
    assertThat(images.label(5)).isEqualTo(2);
    assertThat(pixels).containsExactly(31, 32, 33, 34, 35, 36);
  }

  @Test
  void preparesAgainWhenAFileHasChanged() throws Exception {
    PreparedData first = store.prepare(digits);
    byte[] pixels = SampleFiles.bytes(36);
    pixels[0]++;
    SampleFiles.packed(digits.place(), "train-images-idx3-ubyte", SampleFiles.idx(pixels, 6, 3, 2));

    PreparedData second = store.prepare(digits);

    assertThat(second.card().sha256()).isNotEqualTo(first.card().sha256());
    assertThat(first.file()).exists();
  }

  @Test
  void refusesAFetchedFileThatHasChangedSince() throws Exception {
    Path fetched = temp.resolve("photos.zip");
    Files.writeString(fetched, "not what came");
    Places places =
        new Places() {
          @Override
          public Optional<Path> find(DataSource source) {
            return Optional.of(fetched);
          }

          @Override
          public Path fetch(DataSource source) {
            return fetched;
          }
        };
    DataStore cache = new DataStore(temp.resolve("cache"), Map.of(), places, news::add);
    String sha256 = "ab".repeat(32);
    URI address = URI.create("http://data.example/photos.zip");

    assertThatThrownBy(
            () -> cache.prepare(new RemoteData(address, sha256, Reading.of(Layout.DIRECTORY))))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(fetched.toString(), sha256, "changed since it was fetched");
  }

  @Test
  void knowsTheSameFilesInAnotherPlace() throws Exception {
    PreparedData first = store.prepare(digits);
    Path elsewhere = SampleFiles.idx(temp.resolve("copy of digits"));

    assertThat(store.prepare(Stores.local(elsewhere, Layout.IDX))).isEqualTo(first);
  }

  @Test
  void makesAgainWhatIsDamagedInTheCache() throws Exception {
    PreparedData first = store.prepare(digits);
    Files.write(first.file(), Arrays.copyOf(Files.readAllBytes(first.file()), 60));

    assertThat(store.prepare(digits)).isEqualTo(first);
  }

  @Test
  void buildsAtTheSameTimeDoItOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<PreparedData>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(threads.submit(() -> store.prepare(digits)));
    }
    Set<PreparedData> made = new HashSet<>();
    for (Future<PreparedData> each : all) {
      made.add(each.get());
    }
    threads.shutdown();

    assertThat(made).hasSize(1);
    assertThat(news).hasSize(2);
  }

  @Test
  void leavesNothingBehindAfterAFault() throws Exception {
    Files.delete(digits.place().resolve("t10k-labels-idx1-ubyte.gz"));

    assertThatThrownBy(() -> store.prepare(digits)).isInstanceOf(DataException.class);
    try (Stream<Path> left = Files.list(temp.resolve("cache"))) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactly("prepare.lock");
    }
  }

  @Test
  void findsImagesThatAreThereTwice() throws Exception {
    byte[] pixels = SampleFiles.bytes(36);
    System.arraycopy(pixels, 0, pixels, 6, 6); // the second training image, of another class
    SampleFiles.packed(digits.place(), "train-images-idx3-ubyte", SampleFiles.idx(pixels, 6, 3, 2));

    PreparedCard card = store.prepare(digits).card();

    assertThat(card.duplicates().withinTrain()).isEqualTo(1);
    assertThat(card.duplicates().testInTrain()).isEqualTo(2); // 1..6 and 13..18
    assertThat(card.duplicates().otherLabel()).isEqualTo(3);
    assertThat(card.duplicates().examples())
        .contains("t10k-images-idx3-ubyte.gz 0 = train-images-idx3-ubyte.gz 0");
  }

  @Test
  void holdsOutTheSameShareOfEveryClassWhateverTheNames() throws Exception {
    Path folder = SampleFiles.pictures(temp.resolve("photos"), 10, "a", "b");
    PreparedImages images =
        PreparedImages.map(store.prepare(Stores.pictures(folder, 4, 0.2, BadImages.FAIL)).file());

    assertThat(images.card().classes())
        .containsExactly(new ClassCount("a", 8, 0, 2), new ClassCount("b", 8, 0, 2));

    Files.move(folder.resolve("a/0.png"), folder.resolve("a/renamed.png"));
    PreparedImages renamed =
        PreparedImages.map(store.prepare(Stores.pictures(folder, 4, 0.2, BadImages.FAIL)).file());

    assertThat(contents(renamed)).isEqualTo(contents(images));
  }

  @Test
  void asksForATestShareWhereThereIsNoTestFolder() throws Exception {
    Path folder = SampleFiles.pictures(temp.resolve("photos"), 3, "a", "b");

    assertThatThrownBy(() -> store.prepare(Stores.pictures(folder, 4, 0, BadImages.FAIL)))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("Say test: 0.2 to hold out a fifth");
  }

  @Test
  void listsEveryBadPictureOrLeavesThemOut() throws Exception {
    Path folder = SampleFiles.pictures(temp.resolve("photos"), 10, "käse", "日本");
    Files.writeString(folder.resolve("käse/notes.png"), "not a picture");
    byte[] cut = Files.readAllBytes(folder.resolve("日本/3.png"));
    Files.write(folder.resolve("日本/3.png"), Arrays.copyOf(cut, 60));
    Files.writeString(folder.resolve("README.txt"), "none of the data");

    assertThatThrownBy(() -> store.prepare(Stores.pictures(folder, 4, 0.2, BadImages.FAIL)))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(
            "2 files of 21 cannot be used as a picture",
            folder.resolve("käse/notes.png") + ": expected a picture",
            folder.resolve("日本/3.png") + ": damaged",
            "onBadImage: skip");

    PreparedCard card = store.prepare(Stores.pictures(folder, 4, 0.2, BadImages.SKIP)).card();
    assertThat(card.skipped().count()).isEqualTo(2);
    assertThat(card.skipped().reasons()).hasSize(2);
    assertThat(card.images()).isEqualTo(19);
    assertThat(card.classNames()).containsExactly("käse", "日本");
  }

  @Test
  void namesTheClassesThereAreWhenOneIsMissing() throws Exception {
    Path folder = SampleFiles.pictures(temp.resolve("photos"), 5, "cat", "dog");
    PictureReading pictures = Stores.pictures(folder, 4, 0.2, BadImages.FAIL).reading().pictures();

    for (List<String> classes : List.of(List.of("cat", "dgo"), List.of("dgo", "cta"))) {
      Reading reading = new Reading(Layout.DIRECTORY, null, classes, 0.2, pictures);
      assertThatThrownBy(() -> store.prepare(new LocalData(folder, reading)))
          .isInstanceOf(DataException.class)
          .hasMessageContaining("expected a class 'dgo', found cat, dog");
    }
  }

  /** They can be read, so nobody asked to leave them out. */
  @Test
  void neverLeavesOutPicturesOfAnotherSize() throws Exception {
    Path folder = SampleFiles.pictures(temp.resolve("photos"), 5, "a", "b");
    Files.write(folder.resolve("b/4.png"), SampleFiles.picture("png", 8, 6, 0));
    PictureReading skip =
        new PictureReading(null, Resize.STRETCH, Reading.Color.RGB, BadImages.SKIP);
    Reading reading = new Reading(Layout.DIRECTORY, null, List.of(), 0.2, skip);

    assertThatThrownBy(() -> store.prepare(new LocalData(folder, reading)))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(
            "1 of 10 pictures are not of 9 x 6 pixels as the first one is",
            folder.resolve("b/4.png") + " is 8 x 6",
            "Say size:");
  }

  @Test
  void takesPartsFromFoldersAndRefusesOthersBesideThem() throws Exception {
    Path folder = temp.resolve("photos");
    SampleFiles.pictures(folder.resolve("train"), 3, "a", "b");
    SampleFiles.pictures(folder.resolve("validation"), 2, "a", "b");
    SampleFiles.pictures(folder.resolve("test"), 1, "a", "b");

    PreparedCard card = store.prepare(Stores.pictures(folder, 4, 0, BadImages.FAIL)).card();
    assertThat(card.classes())
        .containsExactly(new ClassCount("a", 3, 2, 1), new ClassCount("b", 3, 2, 1));
    // Each file of pictures() starts with the same colours.
    assertThat(card.duplicates().acrossParts()).isPositive();

    SampleFiles.pictures(folder.resolve("extra"), 1, "a");
    assertThatThrownBy(() -> store.prepare(Stores.pictures(folder, 4, 0, BadImages.FAIL)))
        .hasMessageContaining("one of the folders train, validation, test")
        .hasMessageContaining("found extra");
  }

  private static Set<String> contents(PreparedImages images) {
    Set<String> contents = new HashSet<>();
    byte[] pixels = new byte[(int) images.shape().size()];
    for (Part part : List.of(Part.TRAIN, Part.TEST)) {
      for (int image : images.of(part)) {
        images.copy(image, pixels);
        contents.add(part + Arrays.toString(pixels) + images.label(image));
      }
    }
    return contents;
  }
}

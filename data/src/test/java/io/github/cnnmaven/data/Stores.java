package io.github.cnnmaven.data;

import io.github.cnnmaven.core.data.DataCard;
import io.github.cnnmaven.core.data.LocalData;
import io.github.cnnmaven.core.data.NamedData;
import io.github.cnnmaven.core.data.Reading;
import io.github.cnnmaven.core.data.Reading.BadImages;
import io.github.cnnmaven.core.data.Reading.Color;
import io.github.cnnmaven.core.data.Reading.Layout;
import io.github.cnnmaven.core.data.Reading.PictureReading;
import io.github.cnnmaven.core.data.Reading.Resize;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.data.fetch.LocalPlaces;
import io.github.cnnmaven.data.prepare.DataStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores and sources for tests. */
public final class Stores {

  private Stores() {}

  public static DataStore in(Path cache) {
    return new DataStore(cache, Map.of(), new LocalPlaces(), DataNews.SILENT);
  }

  public static LocalData local(Path place, Layout layout) {
    return new LocalData(place, Reading.of(layout));
  }

  /** Pictures, stretched. */
  public static LocalData pictures(Path place, int side, double test, BadImages bad) {
    PictureReading pictures = new PictureReading(Size.square(side), Resize.STRETCH, Color.RGB, bad);
    return new LocalData(place, new Reading(Layout.DIRECTORY, null, List.of(), test, pictures));
  }

  /** A published set, of which there is a copy. */
  public static NamedData copy(String name, String labels, List<String> classes, Path copy) {
    DataCard card = DataCard.of(name);
    Reading reading = new Reading(card.layout(), labels, classes, 0, PictureReading.USUAL);
    return new NamedData(card, reading, Optional.of(copy));
  }
}

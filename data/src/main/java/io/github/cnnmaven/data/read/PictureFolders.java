package io.github.cnnmaven.data.read;

import io.github.cnnmaven.core.data.ClassFolders;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.data.archive.SourceFile;
import io.github.cnnmaven.data.archive.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which part and class the files of a directory are of, by the folders they are in. */
record PictureFolders(SourceTree tree, boolean hasParts) {

  /** A file of a class. */
  record Member(SourceFile file, Part part, String className) {}

  static PictureFolders of(SourceTree tree) {
    SourceTree whole = tree.withoutTopFolder(ClassFolders.SPLITS);
    boolean parts = whole.files().stream().anyMatch(file -> file.name().startsWith("train/"));
    return new PictureFolders(whole, parts);
  }

  /** All files that are in a class's folder. */
  List<Member> members() throws DataException {
    List<Member> members = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      String[] steps = file.name().split("/");
      int depth = hasParts ? 1 : 0;
      if (steps.length > depth + 1) {
        members.add(new Member(file, part(steps[0], file), steps[depth]));
      }
    }
    if (members.isEmpty()) {
      throw new DataException(
          tree.shown() + ": expected a folder for each class with pictures in it, found none");
    }
    return members;
  }

  private Part part(String first, SourceFile file) throws DataException {
    if (!hasParts) {
      return Part.TRAIN;
    }
    int part = ClassFolders.SPLITS.indexOf(first);
    if (part < 0) {
      throw new DataException(
          String.format(
              "%s: expected it in one of the folders %s, as there is train, found %s",
              file.shown(), String.join(", ", ClassFolders.SPLITS), first));
    }
    return Part.values()[part];
  }

  /** Names of the classes that can be learned, sorted. */
  static List<String> classNames(List<Member> members) throws DataException {
    Set<String> learned = new TreeSet<>();
    members.stream()
        .filter(member -> member.part() == Part.TRAIN)
        .forEach(member -> learned.add(member.className()));
    for (Member member : members) {
      if (!learned.contains(member.className())) {
        throw new DataException(
            String.format(
                "%s: expected one of the classes of train (%s), found %s",
                member.file().shown(), String.join(", ", learned), member.className()));
      }
    }
    return List.copyOf(learned);
  }
}

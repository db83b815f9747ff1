package eu.cosie.testkit.contract;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * What came of something, and the lines that the library logged meanwhile, at every level.
 *
 * @param came what came of it
 * @param lines as they would stand in a log
 */
record Overheard<T>(T came, List<String> lines) {

  static {
    // The testkit logs nothing itself, so its module reads none of these.
    Module tested = Overheard.class.getModule();
    for (String logging : List.of("org.slf4j", "ch.qos.logback.classic", "ch.qos.logback.core")) {
      ModuleLayer.boot().findModule(logging).ifPresent(tested::addReads);
    }
  }

  static <T> Overheard<T> during(Supplier<T> something) {
    Logger ours = (Logger) LoggerFactory.getLogger("eu.cosie");
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    heard.start();
    ours.setLevel(Level.TRACE);
    ours.addAppender(heard);
    try {
      T came = something.get();
      return new Overheard<>(
          came, heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    } finally {
      ours.detachAppender(heard);
      ours.setLevel(null);
    }
  }
}

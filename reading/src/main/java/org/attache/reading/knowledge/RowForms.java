package org.attache.reading.knowledge;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Sector;
import org.attache.reading.knowledge.Designation.ActorName;
import org.attache.reading.knowledge.Designation.OfficeName;
import org.jspecify.annotations.Nullable;

/** The compiled form of each kind of row, written and read. */
final class RowForms {
  private RowForms() {}

  static void state(State state, DataOutputStream out) throws IOException {
    out.writeUTF(state.code());
    out.writeUTF(state.name());
    out.writeBoolean(state.region());
    texts(state.aliases(), out);
    texts(state.demonyms(), out);
    texts(state.adjectives(), out);
    out.writeUTF(state.capital());
    texts(state.metonyms(), out);
    position(state.position(), out);
  }

  static State state(DataInputStream in) throws IOException {
    return new State(
        in.readUTF(),
        in.readUTF(),
        in.readBoolean(),
        texts(in),
        texts(in),
        texts(in),
        in.readUTF(),
        texts(in),
        position(in));
  }

  static void organisation(Organisation body, DataOutputStream out) throws IOException {
    out.writeUTF(body.code());
    out.writeUTF(body.name());
    texts(body.aliases(), out);
    out.writeUTF(body.kind());
    out.writeUTF(body.sector().name());
    text(body.state(), out);
  }

  static Organisation organisation(DataInputStream in) throws IOException {
    return new Organisation(
        in.readUTF(), in.readUTF(), texts(in), in.readUTF(), sector(in), text(in));
  }

  static void outlet(Outlet outlet, DataOutputStream out) throws IOException {
    out.writeUTF(outlet.name());
    texts(outlet.aliases(), out);
    text(outlet.state(), out);
  }

  static Outlet outlet(DataInputStream in) throws IOException {
    return new Outlet(in.readUTF(), texts(in), text(in));
  }

  static void site(Site site, DataOutputStream out) throws IOException {
    out.writeUTF(site.name());
    texts(site.aliases(), out);
    text(site.state(), out);
    position(site.position(), out);
    text(site.standsFor(), out);
    out.writeUTF(site.kind());
    out.writeInt(site.population());
  }

  static Site site(DataInputStream in) throws IOException {
    return new Site(
        in.readUTF(), texts(in), text(in), position(in), text(in), in.readUTF(), in.readInt());
  }

  static void role(RoleNoun role, DataOutputStream out) throws IOException {
    out.writeUTF(role.title());
    out.writeUTF(role.phrase());
    out.writeUTF(role.sector().name());
    out.writeBoolean(role.office());
    out.writeBoolean(role.plural());
  }

  static RoleNoun role(DataInputStream in) throws IOException {
    return new RoleNoun(in.readUTF(), in.readUTF(), sector(in), in.readBoolean(), in.readBoolean());
  }

  static void spell(OfficeSpell spell, DataOutputStream out) throws IOException {
    out.writeUTF(spell.body());
    out.writeUTF(spell.office());
    texts(spell.titles(), out);
    out.writeUTF(spell.holder());
    texts(spell.aliases(), out);
    out.writeUTF(spell.sector().name());
    out.writeLong(spell.from().toEpochDay());
    out.writeLong(spell.to().toEpochDay());
    out.writeByte(spell.rank());
    out.writeBoolean(spell.shared());
  }

  static OfficeSpell spell(DataInputStream in) throws IOException {
    return new OfficeSpell(
        in.readUTF(),
        in.readUTF(),
        texts(in),
        in.readUTF(),
        texts(in),
        sector(in),
        LocalDate.ofEpochDay(in.readLong()),
        LocalDate.ofEpochDay(in.readLong()),
        in.readByte(),
        in.readBoolean());
  }

  static void membership(Groups.Spell spell, DataOutputStream out) throws IOException {
    out.writeUTF(spell.state());
    out.writeLong(spell.from().toEpochDay());
    out.writeLong(spell.to().toEpochDay());
  }

  static Groups.Spell membership(DataInputStream in) throws IOException {
    return new Groups.Spell(
        in.readUTF(), LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong()));
  }

  static void office(OfficeName office, DataOutputStream out) throws IOException {
    out.writeUTF(office.body());
    out.writeUTF(office.office());
  }

  static OfficeName office(DataInputStream in) throws IOException {
    return new OfficeName(in.readUTF(), in.readUTF());
  }

  static void actor(ActorName actor, DataOutputStream out) throws IOException {
    out.writeUTF(actor.name());
    out.writeUTF(actor.code());
    Sector sector = actor.sector();
    text(sector == null ? null : sector.name(), out);
  }

  static ActorName actor(DataInputStream in) throws IOException {
    String name = in.readUTF();
    String code = in.readUTF();
    String sector = text(in);
    return new ActorName(name, code, sector == null ? null : Sector.valueOf(sector));
  }

  private static Sector sector(DataInput in) throws IOException {
    return Sector.valueOf(in.readUTF());
  }

  private static void text(@Nullable String text, DataOutput out) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      out.writeUTF(text);
    }
  }

  private static @Nullable String text(DataInput in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }

  private static void texts(List<String> texts, DataOutput out) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> texts(DataInput in) throws IOException {
    int count = in.readUnsignedShort();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static void position(@Nullable Position position, DataOutput out) throws IOException {
    out.writeBoolean(position != null);
    if (position != null) {
      out.writeDouble(position.latitude());
      out.writeDouble(position.longitude());
    }
  }

  private static @Nullable Position position(DataInput in) throws IOException {
    return in.readBoolean() ? new Position(in.readDouble(), in.readDouble()) : null;
  }
}

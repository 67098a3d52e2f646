// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/actionwords.h"

#include "base/texts.h"
#include "repair/planner.h"
#include "rules/each.h"

namespace report {

using namespace Qt::StringLiterals;

namespace {

struct ActionWords {
    QString operator()(const rules::RegistrySet &set) const { return Texts::tr("Set %1 to %2").arg(set.address.toString(), set.data); }
    QString operator()(const rules::RegistryPart &part) const
    {
        return Texts::tr("In %1 set item %2 of %3 to %4").arg(part.address.toString()).arg(part.item).arg(part.part, part.data);
    }
    QString operator()(const rules::RegistryBits &bits) const
    {
        const auto hex = [](quint32 number) { return u"0x%1"_s.arg(QString::number(number, 16).rightJustified(8, u'0')); };
        return Texts::tr("In %1 set the bits %2 and clear the bits %3").arg(bits.address.toString(), hex(bits.set), hex(bits.clear));
    }
    QString operator()(const rules::RegistryLine &line) const
    {
        QStringList acts;
        if (!line.remove.isEmpty())
            acts << Texts::tr("remove %1").arg(line.remove.join(u", "_s));
        if (!line.add.isEmpty())
            acts << Texts::tr("add %1").arg(line.add.join(u", "_s));
        return Texts::tr("In the list %1: %2").arg(line.address.toString(), acts.join(u"; "_s));
    }
    QString operator()(const rules::ServiceStartType &what) const
    {
        return Texts::tr("Let the service %1 start: %2").arg(what.service, repair::startTypeText(static_cast<quint32>(what.start)));
    }
    QString operator()(const rules::RegistryDelete &del) const { return Texts::tr("Delete %1").arg(del.address.toString()); }
    QString operator()(const rules::RegistryDeleteKey &del) const { return Texts::tr("Delete the key %1 with all below it").arg(del.key.toString()); }
    QString operator()(const rules::RegistryCopy &copy) const
    {
        return Texts::tr("Give %1 what it is in %2").arg(copy.address.toString(), copy.from.toString());
    }
    QString operator()(const rules::FileReplace &replace) const { return Texts::tr("Replace %1. %2").arg(replace.file.path, replace.source); }
    QString operator()(const rules::FileRename &rename) const { return Texts::tr("Rename %1 to %2").arg(rename.file.path, rename.to.path); }
    QString operator()(const rules::FileCopy &copy) const { return Texts::tr("Copy %1 to %2").arg(copy.file.path, copy.to.path); }
    QString operator()(const rules::FileDelete &del) const { return Texts::tr("Delete %1").arg(del.file.path); }
    QString operator()(const rules::IniSet &ini) const
    {
        if (ini.remove)
            return Texts::tr("In %1, [%2], delete the line %3=").arg(ini.file.path, ini.section, ini.key);
        if (!ini.renameTo.isEmpty())
            return Texts::tr("In %1, [%2], rename %3 to %4").arg(ini.file.path, ini.section, ini.key, ini.renameTo);
        return Texts::tr("In %1, [%2], set %3= to %4").arg(ini.file.path, ini.section, ini.key, *ini.value);
    }
    QString operator()(const rules::FileCheck &check) const { return Texts::tr("Check %1. %2").arg(check.file.path, check.says); }
    QString operator()(const rules::Manual &manual) const { return Texts::tr("By hand: %1").arg(manual.text); }
    QString operator()(const rules::Restart &restart) const { return Texts::tr("Restart. %1").arg(restart.text); }
};

} // namespace

QString inWords(const rules::Action &action)
{
    return std::visit(ActionWords{}, rules::placed(action).what);
}

} // namespace report

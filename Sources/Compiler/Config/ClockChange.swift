/// For each zone, the hours of the day that are skipped or repeated when its clocks change, as a set of bits. From the
/// transitions of 2027 and 2028 in the tz database, release 2025b; zones that are not listed keep their offset.
private let changedHours: [String: UInt64] = {
    var hours: [String: UInt64] = [:]
    for (changed, zones) in zonesByChangedHours {
        for zone in zones.split(whereSeparator: \.isWhitespace) {
            hours[String(zone)] = changed.reduce(0) { $0 | 1 << UInt64($1) }
        }
    }
    return hours
}()

private let zonesByChangedHours: [([Int], String)] = [
    (
        [0],
        """
        America/Havana Atlantic/Azores Cuba
        """
    ),
    (
        [0, 23],
        """
        Africa/Cairo America/Santiago Asia/Beirut Chile/Continental Egypt
        """
    ),
    (
        [1],
        """
        Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Eire Europe/Belfast Europe/Dublin
        Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/Lisbon Europe/London GB GB-Eire Portugal WET
        """
    ),
    (
        [1, 2],
        """
        America/Adak America/Anchorage America/Atka America/Boise America/Cambridge_Bay America/Chicago
        America/Ciudad_Juarez America/Denver America/Detroit America/Edmonton America/Ensenada
        America/Fort_Wayne America/Glace_Bay America/Goose_Bay America/Grand_Turk America/Halifax
        America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg
        America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac
        America/Indianapolis America/Inuvik America/Iqaluit America/Juneau America/Kentucky/Louisville
        America/Kentucky/Monticello America/Knox_IN America/Los_Angeles America/Louisville America/Matamoros
        America/Menominee America/Metlakatla America/Miquelon America/Moncton America/Montreal
        America/Nassau America/New_York America/Nipigon America/Nome America/North_Dakota/Beulah
        America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Pangnirtung
        America/Port-au-Prince America/Rainy_River America/Rankin_Inlet America/Resolute
        America/Santa_Isabel America/Shiprock America/Sitka America/St_Johns America/Thule
        America/Thunder_Bay America/Tijuana America/Toronto America/Vancouver America/Winnipeg
        America/Yakutat America/Yellowknife Antarctica/Troll Asia/Gaza Asia/Hebron Asia/Jerusalem
        Asia/Tel_Aviv Atlantic/Bermuda Australia/LHI Australia/Lord_Howe CST6CDT Canada/Atlantic
        Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific EST5EDT Israel
        MST7MDT Mexico/BajaNorte Navajo PST8PDT US/Alaska US/Aleutian US/Central US/East-Indiana US/Eastern
        US/Indiana-Starke US/Michigan US/Mountain US/Pacific
        """
    ),
    (
        [2],
        """
        Africa/Casablanca Africa/Ceuta Africa/El_Aaiun Antarctica/Macquarie Antarctica/McMurdo
        Antarctica/South_Pole Arctic/Longyearbyen Atlantic/Jan_Mayen Australia/ACT Australia/Adelaide
        Australia/Broken_Hill Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne
        Australia/NSW Australia/South Australia/Sydney Australia/Tasmania Australia/Victoria
        Australia/Yancowinna CET Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin
        Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Chisinau Europe/Copenhagen
        Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco
        Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino
        Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Tiraspol Europe/Vaduz
        Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich MET NZ Pacific/Auckland
        Pacific/Norfolk Poland
        """
    ),
    (
        [2, 3],
        """
        NZ-CHAT Pacific/Chatham
        """
    ),
    (
        [3],
        """
        Asia/Famagusta Asia/Nicosia EET Europe/Athens Europe/Bucharest Europe/Helsinki Europe/Kiev
        Europe/Kyiv Europe/Mariehamn Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Uzhgorod
        Europe/Vilnius Europe/Zaporozhye
        """
    ),
    (
        [21, 22],
        """
        Chile/EasterIsland Pacific/Easter
        """
    ),
    (
        [23],
        """
        America/Godthab America/Nuuk America/Scoresbysund
        """
    ),
]

/// How the clock changes of a zone, twice a year or more, affect a schedule.
struct ClockChange {
    /// How much further apart two runs can be than on other days. A schedule that runs every hour is not affected.
    let extra: TimeSpan
    /// The first fixed hour of the schedule that is skipped on one day and repeated on another; nil if there is none.
    let hour: Int?
    /// What becomes of it, in words.
    let effect: String

    /// Nil if the clocks never change in `timeZone`.
    init?(of fields: CronFields, in timeZone: String) {
        guard let changed = changedHours[timeZone] else { return nil }
        let everyHour: UInt64 = 0xFF_FFFF
        let hours = fields.hours & everyHour
        let change = timeZone == "Antarctica/Troll" ? 7200 : 3600
        extra = TimeSpan(seconds: hours == everyHour ? 0 : change)
        // With many hours, missing one is harmless; somebody who names only a few means every one of them.
        let met = hours.nonzeroBitCount > 4 ? 0 : hours & changed
        hour = met == 0 ? nil : met.trailingZeroBitCount
        effect = hour.map { effectOfChange(on: $0, changed, timeZone) } ?? ""
    }
}

/// Where two hours change, the clock goes back into the first of them and forward out of the second; where the change is of
/// two hours or not at a full one, both are met by both.
private func effectOfChange(on hour: Int, _ changed: UInt64, _ timeZone: String) -> String {
    let next = UInt64(1) << UInt64((hour + 1) % 24)
    let isOdd = ["Antarctica/Troll", "Pacific/Chatham", "NZ-CHAT"].contains(timeZone)
    guard changed.nonzeroBitCount == 2, !isOdd else { return "are missing on one day and come twice on another" }
    return changed & next != 0 ? "come twice on one day" : "are missing on one day"
}

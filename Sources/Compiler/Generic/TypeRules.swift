import PlanModel
import Text

/// What is known of a type beyond Discovery. Nothing here is needed for most types.
struct TypeRules: Sendable {
    /// Why it is kept when it leaves the configuration, as text; nil: it is deleted.
    var data: String?
    /// Fields with a value because of which the server refuses a delete.
    var locks: [JSONPointer: JSONValue] = [:]
    /// With one of these fields it holds nothing of its own.
    var emptyWith: [String] = []
    /// The field of the body that holds the id, as a path with dots, if it is not `name`.
    var idField: String?
    /// The fields for the other pieces of an id that has several.
    var moreIDFields: [String] = []
    /// The label field, if it is not `labels`.
    var labels: JSONPointer?
    /// The server assigns the id; an object is found again by these fields.
    var find: [String] = []
    /// And by these, which an object need not have.
    var findToo: [String] = []
    /// Exactly one of these is in an object, and by which one it is found again: there is one with each in a place.
    var findOneOf: [String] = []
    /// Settings of something, which are always there: what they are while nobody has set them, by place; null: nothing.
    /// Their create is an update, and their delete an update without these fields.
    var unset: [JSONPointer: JSONValue] = [:]
    /// Fields that may be missing although the description calls them required.
    var optional: [String] = []
    /// Fields that only the create sets, whatever an update says, each with what to do instead of changing it; `[NAME]` is the
    /// address of the object.
    var atCreate: [String: String] = [:]
    /// Fields that cannot be changed, though their descriptions do not begin with it.
    var immutable: [String] = []
    /// A new object is not made while one that nobody owns has the same in these fields: Terraform, gcloud and the console
    /// let the server choose the id.
    var resembles: [String] = []
    /// Fields that another one needs beside it, by that.
    var together: [String: String] = [:]
    /// The secrets that its body names are read when it is made.
    var readsSecrets = false
    /// Permissions that are not named by the rule, by method.
    var permissions: [String: String] = [:]
    /// The field with the id that the server assigned, if the object's path does not stand in `name`.
    var serverID: String?
    /// The field with its whole path, if that is not `name`.
    var serverName: String?
    /// Its `name` is only its id, although its path is a `name`.
    var hasShortNames = false
    /// Its id may have slashes, which its path has as `%2F` (logging-7); where they are pieces of the path, Discovery says
    /// it.
    var hasEscapedSlashes = false
    /// Google names it with the number of its project, whatever it was created with.
    var isNumbered = false
    /// It exists at `global` only, or is there unless an entry says otherwise.
    var isGlobal = false
    /// Why it cannot be managed here; nil if it can.
    var refused: String?
    /// Writes with the same lane are sent one at a time.
    var lane: String?
    /// What an update repeats of the elements of lists.
    var echo: [Echo] = []
    /// Lists without order.
    var sets: [String] = []
    /// Fields with a range of numbers, in which a single number is a range too.
    var ranges: [String] = []
    /// Lists in which others may have elements, with the member that tells elements apart.
    var shared: [String: String] = [:]
    /// Fields, as paths with slashes, that the server raises by itself.
    var least: [String] = []
    /// Fields, as paths with slashes, that the server does not show as they were sent if another field is true.
    var hiddenBy: [String: String] = [:]
    /// Fields, as paths with slashes, and what the server makes of values in them: the plan says that at once.
    var spellings: [String: [String: String]] = [:]
    /// What the server completes in an object that is found again by just that: the plan says it at once.
    var completed: (@Sendable (JSONObject) -> JSONObject)?
    /// The path of an object, if no `get` says it, or if it begins with neither a project nor what is above one.
    var path: String?
    /// What everything of the type is in, if there is only one such place.
    var parent: String?
    /// What a 400 to an update says if no update can make such a change.
    var fixedWords: [String] = []
    /// It is an element of a list of another type, and methods of that add, change and remove it.
    var part: Part?
    /// The method that updates it, if that is none that is called so.
    var updatedBy: String?
    /// True: it has no update and holds nothing, so a change replaces it.
    var isReplaced = false
    /// Its update replaces the object, although it is a PATCH (monitoring-35, orgpolicy-1).
    var isOverwritten = false
    /// There is one for each project, and the project's id is its own.
    var isProjects = false
    /// Fields that are the same in every body, with `{project}` for the project's id.
    var constants: [String: String] = [:]
    /// What stands in `idField`, with `{id}` and `{number}`; nil: the id.
    var idText: String?
    /// Other calls than the rule's, by what they do.
    var calls: [OddCall: CallPattern] = [:]
    /// Fields of the body that tell objects with one id apart: what reads, changes and deletes one has them in its query.
    var inQuery: [String] = []
    /// Fields that only a method of their own sets, and the method.
    var methods: [String: FieldMethod] = [:]
    /// Fields that a create sends and no update, and the methods that change them.
    var apart: [String: ApartRule] = [:]
    /// The APIs that must be enabled besides its own, by the field of the body that calls for them; empty: always.
    var apis: [String: [String]] = [:]
    /// The kind that holds its parent, whose labels prove whose an object is, with the read of one.
    var parentForm: Form.Parent?

    /// The APIs that `body` needs besides the type's own, as they are enabled.
    func apis(for body: JSONValue) -> [String] {
        apis.filter { $0.key.isEmpty || body[$0.key] != nil }.flatMap(\.value).sorted().map { $0 + ".googleapis.com" }
    }

    /// The fields that are taken away where settings are set back.
    var settings: [String] { Set(unset.keys.compactMap(\.tokens.first)).sorted() }

    enum OddCall: Sendable, Hashable { case read, create, update, delete }

    /// A call, in whose texts `{collection}` is the URL of the collection, `{parent}` that of what it is in, `{id}` the id, `{project}` the project's id
    /// and `{number}` its number.
    struct CallPattern: Sendable, Hashable {
        var url: String
        var method: String
        var body: [String: String]?
        /// Where the object is in the answer to a read.
        var item: JSONPointer?
        /// The member of the body that holds the object.
        var member: String?
        /// Members of the live object that an update repeats.
        var echo: [String] = []

        init(
            _ method: String, _ url: String, body: [String: String]? = nil, item: JSONPointer? = nil,
            member: String? = nil
        ) {
            (self.method, self.url, self.body, self.item, self.member) = (method, url, body, item, member)
        }

        func call(_ values: [String: String]) -> Call {
            func filled(_ text: String) -> String {
                values.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
            }
            var call = Call(
                method, filled(url),
                body: body.map { .object(JSONObject($0.sorted { $0.key < $1.key }.map { ($0, .string(filled($1))) })) })
            call.item = item.map { JSONPointer(tokens: $0.tokens.map(filled)) }
            call.member = member
            call.echo = echo
            return call
        }
    }

    /// Of what an element is a part.
    struct Part: Sendable, Hashable {
        /// The resource of the same API.
        var holder: String
        /// The message of an element.
        var message: String
        /// The methods of the holder that add, change and remove one.
        var methods: [String]
    }

    /// `POST URL/name {"field": value}`; without a value the body is empty.
    struct FieldMethod: Sendable, Hashable {
        var name: String
        var field: String
    }

    /// How a field is changed by a method of its own: `POST URL/name {"field": value}`.
    struct ApartRule: Sendable, Hashable {
        var name: String
        /// The member of the body; nil: the body is the value.
        var field: String?
        /// What stands in the path of the method instead of what is in that of the object.
        var instead: [String: String] = [:]
        /// The elements of the field are added, changed and removed one by one.
        var elements: Elements?

        struct Elements: Sendable, Hashable {
            var key: String
            var add: String
            var remove: String
            /// The parameter of a change that names the members to clear.
            var clears: String
            /// The key of one that cannot be removed.
            var keeps: String
        }
    }

    static func of(_ type: String) -> TypeRules { table[type] ?? TypeRules() }
}
